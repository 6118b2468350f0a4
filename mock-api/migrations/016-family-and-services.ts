import { sql } from 'kysely';
import { consentReaches } from '#domain/family/family-record';
import {
  employmentStatuses,
  referralAnswers,
  serviceStages,
  visitedServices,
} from '#domain/services/service-need';
import {
  addColumns,
  clinical,
  createTable,
  date,
  id,
  idOf,
  integer,
  moment,
  oneOf,
  optional,
  owned,
  type Schema,
  text,
} from './columns.ts';

/** A session was with one supporter; now with as many as came. */
const changeFamily = async (schema: Schema) => {
  await addColumns(schema, 'familySupports', {
    phone: optional(text),
    contactRule: optional(text),
    consentReach: optional(oneOf(consentReaches)),
  });
  await addColumns(schema, 'familySessions', {
    relationshipGoal: optional(text),
    nextOn: optional(date),
    withPerson: optional(oneOf(['yes', 'no'])),
  });
  await createTable(
    schema,
    'familySessionParticipants',
    {
      sessionId: idOf('familySessions'),
      position: integer,
      supportId: idOf('familySupports'),
    },
    { primary: ['sessionId', 'position'] },
  );
  await sql`insert into family_session_participants (session_id, position, support_id)
    select id, 0, support_id from family_sessions`.execute(schema);
  await schema.schema.alterTable('familySessions').dropColumn('supportId').execute();
};

const createNeedParts = async (schema: Schema) => {
  await addColumns(schema, 'serviceNeeds', { stageReason: optional(text) });
  await createTable(
    schema,
    'serviceStageChanges',
    {
      id,
      ...owned,
      needId: idOf('serviceNeeds'),
      stage: oneOf(serviceStages),
      on: date,
      reason: optional(text),
      recordedAt: moment,
      recordedBy: optional(idOf('staff')),
    },
    { indexes: [['episodeId', 'on']] },
  );
  await createTable(
    schema,
    'serviceReferrals',
    {
      ...clinical,
      needId: idOf('serviceNeeds'),
      to: text,
      phone: optional(text),
      sentOn: date,
      answer: optional(oneOf(referralAnswers)),
      answeredOn: optional(date),
      appointmentOn: optional(date),
      outcome: optional(text),
    },
    { indexes: [['episodeId', 'sentOn']] },
  );
  await createTable(
    schema,
    'serviceBarriers',
    {
      ...clinical,
      needId: optional(idOf('serviceNeeds')),
      barrier: text,
      since: date,
      ownerName: text,
      nextStep: text,
      nextStepOn: optional(date),
      clearedOn: optional(date),
    },
    { indexes: [['episodeId', 'since']] },
  );
};

const createReports = async (schema: Schema) => {
  await createTable(
    schema,
    'serviceVisits',
    {
      ...clinical,
      kind: oneOf(visitedServices),
      on: date,
      minutes: optional(integer),
      knownFrom: oneOf(['staff', 'person']),
      what: optional(text),
    },
    { indexes: [['episodeId', 'on']] },
  );
  await createTable(
    schema,
    'outcomeReports',
    {
      ...clinical,
      on: date,
      point: oneOf(['admission', 'during', 'discharge']),
      employment: optional(oneOf(employmentStatuses)),
      arrests: optional(integer),
      selfHelpDays: optional(integer),
      connected: optional(oneOf(['yes', 'no'])),
    },
    { indexes: [['episodeId', 'on']] },
  );
};

/** Family sessions with several supporters; stages, referrals, barriers, visits and outcomes. */
export const up = async (schema: Schema): Promise<void> => {
  await changeFamily(schema);
  await createNeedParts(schema);
  await createReports(schema);
};
