import type { RecordId } from '../ids.ts';
import type { PlainDate } from '../time/plain-date.ts';

export const objectiveStates = [
  'no-baseline',
  'deteriorated',
  'stale',
  'target-reached',
  'better-than-expected',
  'worse-than-expected',
  'as-expected',
  'held',
  'not-held',
  'not-measurable',
] as const;
export type ObjectiveState = (typeof objectiveStates)[number];

/** One measured value of an objective, whatever it came from. */
export interface Observation {
  readonly on: PlainDate;
  readonly value: number;
  readonly rows: readonly RecordId[];
}

export interface ObjectiveProgress {
  readonly objectiveId: RecordId;
  readonly state: ObjectiveState;
  readonly latest: Observation | null;
  /** (O − B) / (T − B), not clamped; null when it cannot be computed or the target is "keep it". */
  readonly progress: number | null;
  readonly expected: number | null;
  /** Half-width of the band around the expected course. */
  readonly halfWidth: number | null;
  /** Milestones reached of milestones. */
  readonly milestones: { readonly reached: number; readonly of: number } | null;
  /** Worse than expected twice in a row, or deteriorated. */
  readonly alert: boolean;
  readonly n: number;
}
