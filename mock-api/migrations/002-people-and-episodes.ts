import {
  admissionSources,
  asamEditions,
  endReasons,
  substances,
  tracks,
  useGoals,
} from '#domain/chart/episode';
import {
  createTable,
  date,
  id,
  idOf,
  integer,
  oneOf,
  optional,
  owned,
  real,
  type Schema,
  text,
} from './columns.ts';

const yesOrNo = oneOf(['yes', 'no']);
const ofEpisode = { episodeId: idOf('episodes'), position: integer } as const;
const keys = { primary: ['episodeId', 'position'] } as const;

const createPeople = (schema: Schema) =>
  createTable(
    schema,
    'people',
    {
      id,
      siteId: idOf('sites'),
      version: integer,
      code: text,
      familyName: text,
      givenName: text,
      preferredName: optional(text),
      pronouns: optional(text),
      bornOn: optional(date),
      bornInYear: optional(integer),
      sex: optional(oneOf(['female', 'male', 'other'])),
      raceEthnicity: optional(text),
      employment: optional(text),
      coverage: optional(text),
      allergies: optional(text),
      phone: optional(text),
      contactRule: optional(text),
    },
    { unique: [['siteId', 'code']] },
  );

const createEpisodes = (schema: Schema) =>
  createTable(
    schema,
    'episodes',
    {
      id,
      personId: idOf('people'),
      siteId: idOf('sites'),
      version: integer,
      admittedOn: date,
      plannedEndOn: optional(date),
      endedOn: optional(date),
      endReason: optional(oneOf(endReasons)),
      endNote: optional(text),
      admissionSource: oneOf(admissionSources),
      priorSummary: oneOf(['received', 'missing', 'not-expected']),
      track: oneOf(tracks),
      therapistId: optional(idOf('staff')),
      caseManagerId: optional(idOf('staff')),
      strengths: optional(text),
      personGoal: optional(text),
      withdrawalHistory: optional(yesOrNo),
    },
    { indexes: [['personId'], ['siteId', 'admittedOn'], ['therapistId'], ['caseManagerId']] },
  );

/** People, their episodes of care, and what describes an episode as a whole. */
export const up = async (schema: Schema): Promise<void> => {
  await createPeople(schema);
  await createEpisodes(schema);
  const span = { startedOn: date, endedOn: optional(date) };
  await createTable(
    schema,
    'levelOfCareStays',
    { ...ofEpisode, edition: oneOf(asamEditions), code: text, ...span },
    keys,
  );
  await createTable(
    schema,
    'phases',
    { ...ofEpisode, name: text, ...span, weeklyHours: real },
    keys,
  );
  await createTable(
    schema,
    'substanceGoals',
    {
      ...ofEpisode,
      substance: oneOf(substances),
      role: oneOf(['primary', 'secondary']),
      severity: optional(oneOf(['mild', 'moderate', 'severe'])),
      goal: oneOf(useGoals),
      targetDays: integer,
      baselineDays: optional(integer),
    },
    keys,
  );
  await createTable(
    schema,
    'diagnoses',
    { ...owned, position: integer, icd10: text, label: text, coOccurring: yesOrNo },
    { indexes: [['personId'], ['episodeId']] },
  );
  await createTable(
    schema,
    'programClosures',
    { siteId: idOf('sites'), closedOn: date, reason: text },
    { primary: ['siteId', 'closedOn'] },
  );
};
