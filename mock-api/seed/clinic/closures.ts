import type { ProgramClosure } from '#contract/attendance';
import { addDays, daysBetween, plainDate, type PlainDate, weekday } from '#domain/time/plain-date';

const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));
const day = (year: number, monthAndDay: string): PlainDate => plainDate(`${year}-${monthAndDay}`);

/** The n-th given weekday on or after a date: the fourth Thursday from 1 November on. */
const nth = (first: PlainDate, day: number, n: number): PlainDate =>
  addDays(first, ((day - weekday(first) + 7) % 7) + 7 * (n - 1));

const MONDAY = 1;
const THURSDAY = 4;

const closuresIn = (year: number): ProgramClosure[] => {
  const thanksgiving = nth(day(year, '11-01'), THURSDAY, 4);
  const snow = nth(day(year, '01-24'), MONDAY, 1);
  return [
    { closedOn: day(year, '01-01'), reason: 'New Year’s Day' },
    ...[0, 1, 2].map((after) => ({ closedOn: addDays(snow, after), reason: 'Snow' })),
    { closedOn: nth(day(year, '05-25'), MONDAY, 1), reason: 'Memorial Day' },
    { closedOn: day(year, '07-04'), reason: 'Independence Day' },
    { closedOn: nth(day(year, '09-01'), MONDAY, 1), reason: 'Labor Day' },
    { closedOn: thanksgiving, reason: 'Thanksgiving' },
    { closedOn: addDays(thanksgiving, 1), reason: 'Day after Thanksgiving' },
    { closedOn: day(year, '12-24'), reason: 'Christmas Eve' },
    { closedOn: day(year, '12-25'), reason: 'Christmas Day' },
  ];
};

/** Weeks around today without a closure, so that the stories of the clinic tell the same on any day. */
const QUIET_DAYS_BEFORE = 70;
const QUIET_DAYS_AFTER = 21;

/** Days on which the clinic was closed, oldest first: holidays, and a week of snow each January. */
export const madeUpClosures = (from: PlainDate, today: PlainDate): ProgramClosure[] => {
  const years = Array.from(
    { length: yearOf(today) - yearOf(from) + 1 },
    (_, n) => yearOf(from) + n,
  );
  const isFarFromToday = ({ closedOn }: ProgramClosure): boolean => {
    const ago = daysBetween(closedOn, today);
    return ago > QUIET_DAYS_BEFORE || ago < -QUIET_DAYS_AFTER;
  };
  return years.flatMap(closuresIn).filter(isFarFromToday);
};
