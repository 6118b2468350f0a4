import type { StaffId } from '../ids.ts';
import type { Instant } from '../time/instant.ts';
import { addDays, type PlainDate } from '../time/plain-date.ts';
import { isDoneByMarking, type WorkItem } from './work-item.ts';
import type { WorkRules } from './work-rules.ts';

/** What staff chose about one item. */
export interface WorkChoice {
  /** Who took it over; null for whoever the rule names. */
  readonly ownerId: StaffId | null;
  readonly snoozedUntil: PlainDate | null;
  readonly snoozeReason: string | null;
  readonly doneAt: Instant | null;
}

export type WorkAct =
  | { readonly act: 'reassign'; readonly ownerId: StaffId }
  | { readonly act: 'snooze'; readonly until: PlainDate; readonly reason: string }
  | { readonly act: 'mark-done' }
  | { readonly act: 'reopen' };

/** Why something may not be chosen about an item, in words; null where it may. */
export const workActFault = (
  item: Pick<WorkItem, 'kind' | 'isSafety'>,
  act: WorkAct,
  today: PlainDate,
  { longestSnoozeDays }: WorkRules,
): string | null => {
  switch (act.act) {
    case 'reassign':
    case 'reopen':
      return null;
    case 'snooze':
      if (item.isSafety) return 'A safety matter is never snoozed';
      if (act.until <= today) return `Choose a day after today, ${today}`;
      return act.until > addDays(today, longestSnoozeDays)
        ? `Choose a day within ${longestSnoozeDays} days`
        : null;
    case 'mark-done':
      return isDoneByMarking(item) ? null : 'Ends when what is due is recorded';
  }
};

/** Where an item stands after what staff chose about it. */
export const workState = (
  { isSafety }: Pick<WorkItem, 'isSafety'>,
  choice: WorkChoice | null,
  today: PlainDate,
): 'open' | 'snoozed' | 'done' => {
  if (choice === null || isSafety) return 'open';
  if (choice.doneAt !== null) return 'done';
  return choice.snoozedUntil !== null && choice.snoozedUntil > today ? 'snoozed' : 'open';
};
