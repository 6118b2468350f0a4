import type { Instant } from '#domain/time/instant';
import { instant } from '#domain/time/instant';
import { addDays, type PlainDate, plainDate } from '#domain/time/plain-date';

/** A number of days from a person's own day 0; the files know no other date. */
export type StudyDay = number;

/** The earliest and latest study day that a file may hold; real ones run from -366 to 1,106. */
export const FIRST_STUDY_DAY: StudyDay = -1000;
export const LAST_STUDY_DAY: StudyDay = 4000;

const FIRST_DAY_ZERO = plainDate('2015-01-01');
/** 52 weeks, so that every weekday is as frequent. */
const SPREAD_DAYS = 364;
/** Has no factor in common with the spread, so that neighbours in the file start days apart. */
const STEP_DAYS = 5;

/** The made-up calendar date of somebody's day 0: 2015-01-01 plus (who × 5) mod 364 days. */
export const dayZeroOf = (who: number): PlainDate =>
  addDays(FIRST_DAY_ZERO, (who * STEP_DAYS) % SPREAD_DAYS);

export const dateOf = (who: number, day: StudyDay): PlainDate => addDays(dayZeroOf(who), day);

/** Ages are turned into years of birth as of the year in which all the days 0 lie. */
export const YEAR_OF_DAY_ZERO = Number(FIRST_DAY_ZERO.slice(0, 4));

/** The files know no time of day: noon UTC stands for it, and the site's zone is UTC. */
export const noonOf = (date: PlainDate): Instant => instant(`${date}T12:00:00Z`);
