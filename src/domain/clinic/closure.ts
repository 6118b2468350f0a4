import type { RecordingFault } from '../chart/recording.ts';
import { daysBetween, type PlainDate } from '../time/plain-date.ts';
import { blankFaults } from './text-faults.ts';

export interface ClosureDraft {
  readonly closedOn: PlainDate;
  readonly reason: string;
}

/** Days from today, back and ahead, within which a typed day is no slip of the year. */
const WITHIN_DAYS = 2 * 366;

/** Everything that speaks against a day on which a site is closed. */
export const closureFaults = (
  draft: ClosureDraft,
  today: PlainDate,
  closed: readonly PlainDate[],
): RecordingFault[] => {
  const faults = blankFaults(draft, 'reason');
  if (Math.abs(daysBetween(today, draft.closedOn)) > WITHIN_DAYS)
    faults.push({ field: 'closedOn', message: 'must be within two years of today' });
  if (closed.includes(draft.closedOn))
    faults.push({ field: 'closedOn', message: 'is a closed day already' });
  return faults;
};
