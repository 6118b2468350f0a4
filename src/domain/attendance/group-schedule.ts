import { addDays, daysFrom, type PlainDate, weekday } from '../time/plain-date.ts';
import type { GroupSlot, TreatmentGroup } from './group.ts';

const DAYS_PER_WEEK = 7;

/** One time on the schedule. */
export interface SessionTime {
  readonly heldOn: PlainDate;
  readonly startsAt: string;
}

const meetsOn = (slot: GroupSlot, on: PlainDate): boolean =>
  slot.weekday === weekday(on) &&
  slot.startsOn <= on &&
  (slot.endsOn === null || on <= slot.endsOn);

/**
 * The times at which a group meets from one day to another, both included, without the days on
 * which the program is closed. Days are days of the wall calendar, so a week in which the clock is
 * changed has its sessions at their usual hour.
 */
export const sessionTimes = (
  { schedule, endedOn }: Pick<TreatmentGroup, 'schedule' | 'endedOn'>,
  closed: ReadonlySet<PlainDate>,
  first: PlainDate,
  last: PlainDate,
): SessionTime[] =>
  daysFrom(first, last)
    .filter((day) => !closed.has(day) && (endedOn === null || day <= endedOn))
    .flatMap((heldOn) =>
      schedule
        .filter((slot) => meetsOn(slot, heldOn))
        .map(({ startsAt }) => ({ heldOn, startsAt }))
        .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1)),
    );

/** The days of a weekly series: so many weeks from the first day on, without closed days. */
export const seriesDays = (
  first: PlainDate,
  weeks: number,
  closed: ReadonlySet<PlainDate>,
): PlainDate[] =>
  Array.from({ length: weeks }, (_, n) => addDays(first, n * DAYS_PER_WEEK)).filter(
    (day) => !closed.has(day),
  );
