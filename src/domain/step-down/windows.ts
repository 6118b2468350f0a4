import { addDays, daysBetween, type PlainDate } from '../time/plain-date.ts';

/** True while a record may still be relied on: today's is 0 days old, one of 30 days ago counts in 30. */
export const atMostDaysOld = (on: PlainDate, asOf: PlainDate, days: number): boolean =>
  on <= asOf && daysBetween(on, asOf) <= days;

/** The first day of the `days` days that end with `asOf`. */
export const firstOfLastDays = (asOf: PlainDate, days: number): PlainDate =>
  addDays(asOf, 1 - days);

/** True on one of the `days` days that end with `asOf`, `asOf` included. */
export const inLastDays = (on: PlainDate, asOf: PlainDate, days: number): boolean =>
  on <= asOf && on >= firstOfLastDays(asOf, days);

/** Dated rows, oldest first. */
export const byDay = <Row extends { readonly on: PlainDate }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
