import type { TreatmentPlan } from '#contract/plan';
import type { ChartTab } from '#domain/caseload/marker';
import { instrument } from '#domain/measures/instruments';
import type { ObjectiveState } from '#domain/plan/objective-progress';
import { objectiveStateNames } from '#domain/plan/progress-sentence';
import type { Goal, Objective, ObjectiveSource } from '#domain/plan/treatment-plan';
import type { Tone } from '../ui/word-chip';

const stateTones: Readonly<Record<ObjectiveState, Tone>> = {
  'no-baseline': 'plain',
  deteriorated: 'concern',
  stale: 'due',
  'target-reached': 'good',
  'better-than-expected': 'good',
  'worse-than-expected': 'concern',
  'as-expected': 'good',
  held: 'good',
  'not-held': 'concern',
  'not-measurable': 'plain',
};

export const objectiveStateChip = (state: ObjectiveState): readonly [Tone, string] => [
  stateTones[state],
  objectiveStateNames[state],
];

export const expressedByWords: Readonly<Record<Goal['expressedBy'], string>> = {
  person: 'in their own words',
  family: 'in the family’s words',
  clinician: 'in the clinician’s words',
};

const sourceWords: Readonly<Record<Exclude<ObjectiveSource, 'instrument'>, string>> = {
  'attendance-rate': 'Attendance',
  'negative-tests': 'Negative tests of tests due',
  'use-days': 'Days of use in 30',
  count: 'Count',
  scale: 'Rating',
  milestone: 'Milestones',
};

/** What an objective is measured by. */
export const measureWord = ({ source, instrument: id, unit }: Objective): string => {
  if (source === 'instrument') return id === null ? 'Measure' : instrument(id).name;
  return source === 'count' || source === 'scale'
    ? `${sourceWords[source]} (${unit})`
    : sourceWords[source];
};

/** Where the rows behind a value stand; null where the plan itself holds them. */
export const evidenceTab: Readonly<Record<ObjectiveSource, ChartTab | null>> = {
  instrument: 'measures',
  'attendance-rate': 'sessions',
  'negative-tests': 'testing',
  'use-days': 'measures',
  count: null,
  scale: null,
  milestone: null,
};

export const versionWord = ({
  signedOn,
}: Pick<TreatmentPlan, 'signedOn'>): readonly [Tone, string] =>
  signedOn === null ? ['due', 'draft'] : ['good', 'signed'];
