import type { RecordId, StaffId } from '../ids.ts';
import type { Instant } from '../time/instant.ts';

/** What every row of a chart carries: who wrote it, when, and whether it still stands. */
export interface Recorded {
  readonly id: RecordId;
  readonly recordedAt: Instant;
  readonly recordedBy: StaffId | null;
  /** Rows are never deleted: a row entered in error leaves every calculation and stays in history. */
  readonly enteredInErrorAt: Instant | null;
}

/** The rows that rules may use. */
export const inForce = <Row extends Recorded>(rows: readonly Row[]): Row[] =>
  rows.filter(({ enteredInErrorAt }) => enteredInErrorAt === null);
