import { type Static, Type } from 'typebox';
import { instrumentIds } from '#domain/measures/administration';
import { modalities } from '#domain/modalities/modality';
import { objectiveSources } from '#domain/plan/treatment-plan';
import {
  Count,
  IdOfRecord,
  Nullable,
  OneOf,
  PlainDate,
  recorded,
  Shape,
  Text,
} from '#contract/scalars';

const Value = Type.Number({ minimum: -1_000_000, maximum: 1_000_000 });

export const Problem = Shape({
  id: IdOfRecord,
  text: Text(500),
  personWords: Nullable(Text(1000)),
  dimension: Nullable(Type.Integer({ minimum: 1, maximum: 6 })),
  icd10: Nullable(Text(12)),
});
export const Goal = Shape({
  id: IdOfRecord,
  problemId: IdOfRecord,
  text: Text(1000),
  expressedBy: OneOf(['person', 'family', 'clinician']),
});
export const Objective = Shape({
  id: IdOfRecord,
  goalId: IdOfRecord,
  text: Text(500),
  source: OneOf(objectiveSources),
  instrument: Nullable(OneOf(instrumentIds)),
  scale: Nullable(Text(40)),
  unit: Text(40),
  baseline: Nullable(Value),
  baselineOn: Nullable(PlainDate),
  target: Nullable(Value),
  dueOn: Nullable(PlainDate),
  minimalChange: Nullable(Value),
  requirement: OneOf(['needed-before-step-down', 'not-needed']),
});
export type Objective = Static<typeof Objective>;

export const ObjectiveValue = Shape({
  ...recorded,
  objectiveId: IdOfRecord,
  on: PlainDate,
  value: Value,
});
export type ObjectiveValue = Static<typeof ObjectiveValue>;

export const Milestone = Shape({
  objectiveId: IdOfRecord,
  position: Count,
  text: Text(500),
  reachedOn: Nullable(PlainDate),
});
export const Intervention = Shape({
  id: IdOfRecord,
  objectiveId: IdOfRecord,
  text: Text(500),
  modality: Nullable(OneOf(modalities)),
  owner: Text(120),
  frequency: Text(120),
  weeklyMinutes: Nullable(Type.Integer({ minimum: 0, maximum: 10_080 })),
});

/** One version of a plan with all it holds; `version` counts the plan's versions. */
export const TreatmentPlan = Shape({
  ...recorded,
  signedOn: Nullable(PlainDate),
  reviewDueOn: PlainDate,
  strengths: Nullable(Text(1000)),
  barriers: Nullable(Text(1000)),
  problems: Type.Array(Problem),
  goals: Type.Array(Goal),
  objectives: Type.Array(Objective),
  milestones: Type.Array(Milestone),
  interventions: Type.Array(Intervention),
});
export type TreatmentPlan = Static<typeof TreatmentPlan>;
