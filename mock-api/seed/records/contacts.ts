import type { SessionAttendance } from '#contract/attendance';
import type { SessionKind } from '#domain/attendance/session';
import { wasAttended } from '#domain/attendance/counted-minutes';
import { daysBetween, type PlainDate } from '#domain/time/plain-date';
import type { DraftLists } from './draft.ts';

/** Sessions of some kinds that the person came to, oldest first. */
export const attendedOf = (
  { attendance }: Pick<DraftLists, 'attendance'>,
  kinds: readonly SessionKind[],
): SessionAttendance[] => attendance.filter((row) => kinds.includes(row.kind) && wasAttended(row));

/** Of some days, the first and then each that comes at least so many days after the one before. */
export const everyDays = (days: readonly PlainDate[], interval: number): PlainDate[] => {
  const chosen: PlainDate[] = [];
  for (const day of [...days].sort()) {
    const last = chosen.at(-1);
    if (last === undefined || daysBetween(last, day) >= interval) chosen.push(day);
  }
  return chosen;
};

const talks: readonly SessionKind[] = ['individual', 'group', 'skills', 'education'];

/** Different days on which the person was seen for therapy. */
export const contactDays = (lists: Pick<DraftLists, 'attendance'>): PlainDate[] =>
  [...new Set(attendedOf(lists, talks).map(({ heldOn }) => heldOn))].sort();
