/**
 * A day on the clinic's wall calendar, as ISO text (`2026-03-02`). It has no time zone and compares
 * as text. Sessions, collections and birth dates are plain dates; only this folder does arithmetic.
 */
export type PlainDate = string & { readonly __kind: 'plain-date' };

const DAY_MS = 86_400_000;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

// Every rule walks over the same few thousand days; parsing and printing them once is what makes a
// chart cheap to judge.
const dayNumbers = new Map<PlainDate, number>();
const dates = new Map<number, PlainDate>();

const parsedDay = (date: PlainDate): number => {
  const day = Date.parse(`${date}T00:00:00Z`) / DAY_MS;
  dayNumbers.set(date, day);
  return day;
};

const printedDay = (day: number): PlainDate => {
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10) as PlainDate;
  dates.set(day, date);
  return date;
};

/** Days since 1970-01-01. */
export const dayNumber = (date: PlainDate): number => dayNumbers.get(date) ?? parsedDay(date);

/** The date a number of days since 1970-01-01 stands for. */
export const dateOfDay = (day: number): PlainDate => dates.get(day) ?? printedDay(day);

/** True for text that names a real day; 30 February is not one. */
export const isPlainDate = (text: string): text is PlainDate =>
  ISO_DATE.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  dateOfDay(dayNumber(text as PlainDate)) === text;

/** @throws RangeError when the text names no real day. */
export const plainDate = (text: string): PlainDate => {
  if (!isPlainDate(text)) throw new RangeError(`Not a calendar day: ${text}`);
  return text;
};

export const addDays = (date: PlainDate, days: number): PlainDate =>
  dateOfDay(dayNumber(date) + days);

/** Whole days from the first date to the second; negative when the second is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  dayNumber(to) - dayNumber(from);

/** 1 Monday … 7 Sunday. */
export const weekday = (date: PlainDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

export const earlierOf = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);
export const laterOf = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

/** Every day from the first to the last, both included; empty when the last is before the first. */
export const daysFrom = (first: PlainDate, last: PlainDate): PlainDate[] =>
  Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, n) => addDays(first, n));

/** True when `date` is today or at most `days` days before it. */
export const withinDays = (date: PlainDate, today: PlainDate, days: number): boolean =>
  date <= today && daysBetween(date, today) <= days;
