import type { RecordId } from '../ids.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** Gates G1 to G5 and criteria C1 to C12; what each asks stands in clinical-sources.md#readiness. */
export const criterionIds = [
  'G1',
  'G2',
  'G3',
  'G4',
  'G5',
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
  'C8',
  'C9',
  'C10',
  'C11',
  'C12',
] as const;
export type CriterionId = (typeof criterionIds)[number];

export const criterionStates = ['met', 'partly', 'not-met', 'unknown', 'not-applicable'] as const;
export type CriterionState = (typeof criterionStates)[number];

/** Gates block, core criteria decide, the others are shown and count as stated in 3.10.8. */
export type CriterionWeight = 'gate' | 'core' | 'other' | 'completion';

/** Why a criterion is in its state: every figure with its threshold, window, count and rows. */
export interface Evidence {
  /** What was found, ready to read: `38.5 of 44.0 scheduled hours (87.5 %)`; null when unknown. */
  readonly value: string | null;
  /** `at least 80 %` */
  readonly threshold: string;
  readonly from: PlainDate | null;
  readonly to: PlainDate;
  /** How many rows the value rests on. */
  readonly n: number;
  readonly rows: readonly RecordId[];
  /** What was left out, capped or is missing, one sentence each. */
  readonly remarks: readonly string[];
}

export interface CriterionResult {
  readonly id: CriterionId;
  readonly weight: CriterionWeight;
  readonly state: CriterionState;
  readonly evidence: Evidence;
}
