import type { StaffId } from '../ids.ts';
import type { Instant } from '../time/instant.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import type { RuleSet } from '../configuration/rule-set.ts';
import type { Episode } from './episode.ts';
import type { EpisodeRecord } from './episode-record.ts';
import type { Recorded } from './recorded.ts';

/** What is typed about a row: everything of it that the server does not fill itself. */
export type Draft<Row extends Recorded, Filled extends keyof Row = never> = Omit<
  Row,
  keyof Recorded | 'version' | 'enteredInErrorReason' | Filled
>;

/** One field that cannot be as it was entered, with what it may be. */
export interface RecordingFault {
  /** Name of the field; of a list, with the place and the field in it: `analytes/2/level`. */
  readonly field: string;
  readonly message: string;
}

/** Where and when something is recorded. */
export interface Recording {
  /** The chart before the change. */
  readonly record: EpisodeRecord;
  readonly today: PlainDate;
  readonly now: Instant;
  readonly by: StaffId;
  readonly rules: RuleSet;
  /** The row that is corrected; null for a new one. */
  readonly before: Recorded | null;
}

/** Care is recorded from a week before the admission, for what the intake brings along. */
const DAYS_BEFORE_ADMISSION = 7;

/** Whether a day of care lies within the episode and is not ahead; empty where it does. */
export const dayFaults = (
  field: string,
  on: PlainDate | null,
  { admittedOn, endedOn }: Pick<Episode, 'admittedOn' | 'endedOn'>,
  today: PlainDate,
): RecordingFault[] => {
  if (on === null) return [];
  if (on > today) return [{ field, message: `must not be after today, ${today}` }];
  if (on < addDays(admittedOn, -DAYS_BEFORE_ADMISSION))
    return [{ field, message: `is before the admission on ${admittedOn}` }];
  if (endedOn !== null && on > endedOn)
    return [{ field, message: `is after the end of care on ${endedOn}` }];
  return [];
};
