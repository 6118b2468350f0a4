import type { Recorded } from '../chart/recorded.ts';
import type { PlainDate } from '../time/plain-date.ts';

/**
 * What a person said about the days of one period (timeline follow-back): the days on which they
 * used one substance. No day in the list means that they reported none.
 */
export interface UseReport extends Recorded {
  readonly reported: string;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly days: readonly PlainDate[];
}
