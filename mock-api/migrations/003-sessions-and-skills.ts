import { absenceBarriers, attendanceStatuses, sessionKinds } from '#domain/attendance/session';
import { modalities } from '#domain/modalities/modality';
import { coreSkills, skillSteps } from '#domain/modalities/skill';
import {
  clinical,
  createTable,
  date,
  idOf,
  integer,
  oneOf,
  optional,
  recorded,
  type Schema,
  text,
} from './columns.ts';

const createSessions = (schema: Schema) =>
  createTable(
    schema,
    'sessions',
    {
      ...recorded,
      siteId: idOf('sites'),
      kind: oneOf(sessionKinds),
      title: text,
      heldOn: date,
      startsAt: text,
      plannedMinutes: integer,
      place: oneOf(['on-site', 'telehealth']),
      modality: optional(oneOf(modalities)),
      facilitatorId: optional(idOf('staff')),
      curriculumCode: optional(text),
    },
    { indexes: [['siteId', 'heldOn']] },
  );

const createAttendances = (schema: Schema) =>
  createTable(
    schema,
    'attendances',
    {
      ...clinical,
      sessionId: idOf('sessions'),
      status: oneOf(attendanceStatuses),
      attendedMinutes: optional(integer),
      barrier: optional(oneOf(absenceBarriers)),
    },
    { indexes: [['episodeId'], ['sessionId']] },
  );

/** Sessions with their rosters, outreach, and the skills people learn in them. */
export const up = async (schema: Schema): Promise<void> => {
  await createSessions(schema);
  await createAttendances(schema);
  await createTable(
    schema,
    'outreachContacts',
    {
      ...clinical,
      on: date,
      channel: oneOf(['phone', 'text', 'letter', 'visit']),
      outcome: oneOf(['reached', 'message-left', 'not-reached']),
    },
    { indexes: [['episodeId', 'on']] },
  );
  await createTable(
    schema,
    'skillRecords',
    {
      ...clinical,
      skill: oneOf(coreSkills),
      step: oneOf(skillSteps),
      on: date,
      urgeBefore: optional(integer),
      urgeAfter: optional(integer),
      helped: optional(integer),
    },
    { indexes: [['episodeId', 'on']] },
  );
  await createTable(
    schema,
    'copingAheadPlans',
    {
      ...clinical,
      madeOn: date,
      situation: text,
      predictedUrge: optional(integer),
      plan: text,
      rehearsedOn: optional(date),
      outcome: optional(text),
    },
    { indexes: [['episodeId', 'madeOn']] },
  );
  await createTable(
    schema,
    'relapsePreventionPlans',
    { ...clinical, revisedOn: date, copyGivenOn: optional(date) },
    { indexes: [['episodeId', 'revisedOn']] },
  );
};
