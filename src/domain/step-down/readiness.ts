import type { RecordId } from '../ids.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { CriterionId, CriterionResult } from './criterion.ts';

export const readinessStatuses = [
  'review-for-more-care',
  'cannot-tell',
  'ready-for-review',
  'stalled',
  'on-course',
] as const;
export type ReadinessStatus = (typeof readinessStatuses)[number];

export const triggerIds = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9'] as const;
export type TriggerId = (typeof triggerIds)[number];

/** A reason to review for more care; it closes only by a recorded review. */
export interface OpenTrigger {
  readonly id: TriggerId;
  readonly openedOn: PlainDate;
  readonly sentence: string;
  readonly rows: readonly RecordId[];
}

/** A status with everything that decided it; never a number. */
export interface Readiness {
  readonly status: ReadinessStatus;
  readonly criteria: readonly CriterionResult[];
  readonly triggers: readonly OpenTrigger[];
  /** The criteria that decide the status, in their order. */
  readonly decidedBy: readonly CriterionId[];
  /** Gates that are not met. */
  readonly blockedBy: readonly CriterionId[];
  /** `On course: attendance and plan goals not yet met` */
  readonly sentence: string;
  readonly asOf: PlainDate;
  readonly configurationId: string;
  readonly configurationVersion: number;
  readonly rulesVersion: string;
}
