import type { PlainDate } from '../time/plain-date.ts';

/** Withdrawal of one day in four categories: 0 none, 1 mild, 2 moderate, 3 severe. */
export interface WithdrawalReport {
  readonly on: PlainDate;
  readonly category: number;
}
