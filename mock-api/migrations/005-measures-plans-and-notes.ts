import { instrumentIds } from '#domain/measures/administration';
import { modalities } from '#domain/modalities/modality';
import { noteKinds, noteStates } from '#domain/notes/note';
import { objectiveSources } from '#domain/plan/treatment-plan';
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
  real,
  type Schema,
  text,
} from './columns.ts';

const ofPlan = { planId: idOf('treatmentPlans'), position: integer } as const;
/** A problem, goal or objective keeps its id from one version of a plan to the next. */
const ofVersion = { ...ofPlan, id: text } as const;
const keys = { primary: ['planId', 'id'] } as const;

const createMeasures = async (schema: Schema) => {
  await createTable(
    schema,
    'administrations',
    {
      ...clinical,
      instrument: oneOf(instrumentIds),
      on: date,
      mode: oneOf(['self', 'interview', 'phone']),
    },
    { indexes: [['episodeId', 'on']] },
  );
  await createTable(
    schema,
    'itemAnswers',
    { administrationId: idOf('administrations'), item: integer, answer: optional(integer) },
    { primary: ['administrationId', 'item'] },
  );
};

const createPlans = async (schema: Schema) => {
  await createTable(
    schema,
    'treatmentPlans',
    {
      ...clinical,
      signedOn: optional(date),
      reviewDueOn: date,
      strengths: optional(text),
      barriers: optional(text),
    },
    { indexes: [['episodeId', 'version']] },
  );
  await createTable(
    schema,
    'planProblems',
    {
      ...ofVersion,
      text,
      personWords: optional(text),
      dimension: optional(integer),
      icd10: optional(text),
    },
    keys,
  );
  const expressedBy = oneOf(['person', 'family', 'clinician']);
  await createTable(
    schema,
    'planGoals',
    { ...ofVersion, problemId: text, text, expressedBy },
    keys,
  );
};

const createObjectives = async (schema: Schema) => {
  await createTable(
    schema,
    'planObjectives',
    {
      ...ofVersion,
      goalId: text,
      text,
      source: oneOf(objectiveSources),
      instrument: optional(oneOf(instrumentIds)),
      scale: optional(text),
      unit: text,
      baseline: optional(real),
      baselineOn: optional(date),
      target: optional(real),
      dueOn: optional(date),
      minimalChange: optional(real),
      requirement: oneOf(['needed-before-step-down', 'not-needed']),
    },
    keys,
  );
  await createTable(
    schema,
    'planMilestones',
    { ...ofPlan, objectiveId: text, text, reachedOn: optional(date) },
    { primary: ['planId', 'objectiveId', 'position'] },
  );
  await createTable(
    schema,
    'planInterventions',
    {
      ...ofVersion,
      objectiveId: text,
      text,
      modality: optional(oneOf(modalities)),
      owner: text,
      frequency: text,
      weeklyMinutes: optional(integer),
    },
    keys,
  );
  await createTable(
    schema,
    'objectiveValues',
    { ...clinical, objectiveId: text, on: date, value: real },
    { indexes: [['episodeId', 'on']] },
  );
};

const createNotes = async (schema: Schema) => {
  await createTable(
    schema,
    'notes',
    {
      ...clinical,
      kind: oneOf(noteKinds),
      format: oneOf(['dap', 'birp', 'soap', 'girp', 'free']),
      sessionId: optional(idOf('sessions')),
      serviceOn: date,
      serviceEndedAt: moment,
      authorId: idOf('staff'),
      state: oneOf(noteStates),
      signedAt: optional(moment),
      cosignerId: optional(idOf('staff')),
      cosignedAt: optional(moment),
      text,
    },
    { indexes: [['episodeId', 'serviceOn']] },
  );
  await createTable(
    schema,
    'noteAddenda',
    { id, noteId: idOf('notes'), authorId: idOf('staff'), writtenAt: moment, reason: text, text },
    { indexes: [['noteId']] },
  );
};

/** Questionnaires with their answers, plans with all they hold, notes with their addenda. */
export const up = async (schema: Schema): Promise<void> => {
  await createMeasures(schema);
  await createPlans(schema);
  await createObjectives(schema);
  await createNotes(schema);
};
