import type { Recorded } from '../chart/recorded.ts';
import type { RecordId } from '../ids.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { InstrumentId } from '../measures/administration.ts';
import type { Modality } from '../modalities/modality.ts';

export interface Problem {
  readonly id: RecordId;
  readonly text: string;
  /** In the person's own words; null when they were not asked. */
  readonly personWords: string | null;
  /** ASAM dimension 1 to 6. */
  readonly dimension: number | null;
  readonly icd10: string | null;
}

export interface Goal {
  readonly id: RecordId;
  readonly problemId: RecordId;
  readonly text: string;
  readonly expressedBy: 'person' | 'family' | 'clinician';
}

/** Where an objective's value comes from. */
export const objectiveSources = [
  'instrument',
  'attendance-rate',
  'negative-tests',
  'use-days',
  'count',
  'scale',
  'milestone',
] as const;
export type ObjectiveSource = (typeof objectiveSources)[number];

export interface Objective {
  readonly id: RecordId;
  readonly goalId: RecordId;
  readonly text: string;
  readonly source: ObjectiveSource;
  /** For source `instrument`: which one, and which of its scales. */
  readonly instrument: InstrumentId | null;
  readonly scale: string | null;
  readonly unit: string;
  readonly baseline: number | null;
  readonly baselineOn: PlainDate | null;
  readonly target: number | null;
  readonly dueOn: PlainDate | null;
  /** Smallest change that matters, in the objective's unit. */
  readonly minimalChange: number | null;
  readonly requirement: 'needed-before-step-down' | 'not-needed';
}

/** A value entered by hand for an objective of source count, scale or milestone. */
export interface ObjectiveValue extends Recorded {
  readonly objectiveId: RecordId;
  readonly on: PlainDate;
  readonly value: number;
}

/** One step of a milestone objective. */
export interface Milestone {
  readonly objectiveId: RecordId;
  readonly position: number;
  readonly text: string;
  readonly reachedOn: PlainDate | null;
}

export interface Intervention {
  readonly id: RecordId;
  readonly objectiveId: RecordId;
  readonly text: string;
  readonly modality: Modality | null;
  readonly owner: string;
  readonly frequency: string;
  /** Minutes a week; null when the plan does not say. */
  readonly weeklyMinutes: number | null;
}

/** One version of a plan; a review makes a new version and never rewrites an old one. */
export interface TreatmentPlan extends Recorded {
  readonly version: number;
  readonly signedOn: PlainDate | null;
  readonly reviewDueOn: PlainDate;
  readonly strengths: string | null;
  readonly barriers: string | null;
  readonly problems: readonly Problem[];
  readonly goals: readonly Goal[];
  readonly objectives: readonly Objective[];
  readonly milestones: readonly Milestone[];
  readonly interventions: readonly Intervention[];
}
