import { markerIds, tiers } from '#domain/caseload/marker';
import { asamEditions } from '#domain/chart/episode';
import { criterionIds, criterionStates } from '#domain/step-down/criterion';
import { readinessStatuses } from '#domain/step-down/readiness';
import { decisionKinds, livingSituations } from '#domain/step-down/step-down-record';
import {
  clinical,
  createTable,
  date,
  id,
  idOf,
  integer,
  moment,
  oneOf,
  optional,
  type Schema,
  text,
} from './columns.ts';

const byDay = { indexes: [['episodeId', 'on']] };

const createReports = async (schema: Schema) => {
  await createTable(
    schema,
    'dimensionAssessments',
    { ...clinical, on: date, edition: oneOf(asamEditions), assessor: text },
    byDay,
  );
  await createTable(
    schema,
    'dimensionRatings',
    {
      assessmentId: idOf('dimensionAssessments'),
      dimension: integer,
      rating: optional(text),
    },
    { primary: ['assessmentId', 'dimension'] },
  );
  await createTable(
    schema,
    'livingReports',
    {
      ...clinical,
      on: date,
      situation: oneOf(livingSituations),
      safety: oneOf(['safe', 'unsafe']),
      someoneUsing: optional(oneOf(['yes', 'no'])),
      planAcceptedOn: optional(date),
    },
    byDay,
  );
  const support = { ...clinical, on: date, kind: text, contacts: integer };
  await createTable(schema, 'supportReports', support, byDay);
};

const createDecisions = async (schema: Schema) => {
  await createTable(
    schema,
    'nextCare',
    {
      ...clinical,
      service: text,
      levelCode: text,
      moveOn: optional(date),
      firstAppointmentOn: optional(date),
      acceptedOn: optional(date),
      releasesSignedOn: optional(date),
      medicationBookedOn: optional(date),
    },
    { indexes: [['episodeId', 'recordedAt']] },
  );
  const decision = { kind: oneOf(decisionKinds), on: date, outcome: text, reason: text };
  await createTable(schema, 'decisions', { ...clinical, ...decision }, byDay);
  const request = { on: date, askedBy: oneOf(['person', 'clinician']), words: text };
  await createTable(schema, 'moreCareRequests', { ...clinical, ...request }, byDay);
  await createTable(
    schema,
    'handledReasons',
    {
      ...clinical,
      markerId: oneOf(markerIds),
      on: date,
      how: oneOf(['spoke-with-person', 'outreach-done', 'not-clinically-relevant', 'wrong-data']),
      hiddenUntil: date,
    },
    byDay,
  );
};

const createSnapshots = async (schema: Schema) => {
  await createTable(
    schema,
    'readinessSnapshots',
    {
      id,
      episodeId: idOf('episodes'),
      takenOn: date,
      takenAt: moment,
      status: oneOf(readinessStatuses),
      configurationId: text,
      configurationVersion: integer,
      rulesVersion: text,
      factsHash: text,
      facts: text,
    },
    { unique: [['episodeId', 'takenOn']] },
  );
  await createTable(
    schema,
    'snapshotCriteria',
    {
      snapshotId: idOf('readinessSnapshots'),
      position: integer,
      id: oneOf(criterionIds),
      state: oneOf(criterionStates),
    },
    { primary: ['snapshotId', 'position'] },
  );
};

const createCaseload = async (schema: Schema) => {
  await createTable(
    schema,
    'caseloadSummaries',
    {
      episodeId: { ...idOf('episodes'), primary: true },
      siteId: idOf('sites'),
      therapistId: optional(idOf('staff')),
      caseManagerId: optional(idOf('staff')),
      tier: oneOf(tiers),
      computedAt: moment,
      nextChangeAt: moment,
      summary: text,
    },
    { indexes: [['siteId', 'therapistId'], ['therapistId']] },
  );
  await createTable(
    schema,
    'chartVisits',
    { staffId: idOf('staff'), episodeId: idOf('episodes'), seenAt: moment },
    { primary: ['staffId', 'episodeId'] },
  );
};

/** What readiness rests on beyond the areas' own rows, what it said, and the caseload. */
export const up = async (schema: Schema): Promise<void> => {
  await createReports(schema);
  await createDecisions(schema);
  await createSnapshots(schema);
  await createCaseload(schema);
};
