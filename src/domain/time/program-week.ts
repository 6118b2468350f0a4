import { addDays, daysBetween, type PlainDate, weekday } from './plain-date.ts';

/**
 * A program week runs Monday to Sunday on the clinic's calendar, because payers count calendar
 * weeks; it is named by its Monday. Source: clinical-sources.md#calendar
 */
export type ProgramWeek = PlainDate & { readonly __monday: true };

export const programWeekOf = (date: PlainDate): ProgramWeek =>
  addDays(date, 1 - weekday(date)) as ProgramWeek;

export const lastDayOf = (week: ProgramWeek): PlainDate => addDays(week, 6);

export const weeksLater = (week: ProgramWeek, weeks: number): ProgramWeek =>
  addDays(week, weeks * 7) as ProgramWeek;

/** Every program week that touches the span, oldest first. */
export const programWeeksOf = (first: PlainDate, last: PlainDate): ProgramWeek[] => {
  const start = programWeekOf(first);
  const count = Math.floor(daysBetween(start, programWeekOf(last)) / 7) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, n) => weeksLater(start, n));
};

/** 1 for the first seven days after admission; trajectories are drawn on this, never on program weeks. */
export const episodeWeekOf = (date: PlainDate, admittedOn: PlainDate): number =>
  Math.floor(daysBetween(admittedOn, date) / 7) + 1;

/** 0 on the day of admission. */
export const episodeDayOf = (date: PlainDate, admittedOn: PlainDate): number =>
  daysBetween(admittedOn, date);
