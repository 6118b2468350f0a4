import { type EndReason, endReasons, type Episode } from '../chart/episode.ts';
import { daysBetween, type PlainDate } from '../time/plain-date.ts';
import type { CohortRules } from './cohort-rules.ts';
import { type Interval, wilsonInterval } from './interval.ts';
import { kaplanMeier, numberAtRisk, survivalAt, type WatchedTime } from './kaplan-meier.ts';
import { median } from './median.ts';

type Course = Pick<Episode, 'admittedOn' | 'endedOn' | 'endReason'>;

/** Days from admission to the end, or to today for an open course; only leaving is an event. */
export const watchedTimes = (
  courses: readonly Course[],
  today: PlainDate,
  { leavingReasons }: CohortRules,
): WatchedTime[] =>
  courses.map(({ admittedOn, endedOn, endReason }) => ({
    time: daysBetween(admittedOn, endedOn ?? today),
    end: endReason !== null && leavingReasons.includes(endReason) ? 'event' : 'censored',
  }));

/** Retention at one day: the share still in care, and how many were under watch there. */
export interface Retention {
  readonly day: number;
  readonly atRisk: number;
  /** Null where nobody was watched for so long. */
  readonly share: Interval | null;
}

/** Retention at the rules' days. */
export const retention = (
  courses: readonly Course[],
  today: PlainDate,
  rules: CohortRules,
): Retention[] => {
  const watched = watchedTimes(courses, today, rules);
  const curve = kaplanMeier(watched, rules.intervalQuantile);
  return rules.retentionDays.map((day) => ({
    day,
    atRisk: numberAtRisk(watched, day),
    share: survivalAt(curve, day),
  }));
};

/** Days in care with both ends counted; null while it is open. */
export const lengthOfStay = ({
  admittedOn,
  endedOn,
}: Pick<Episode, 'admittedOn' | 'endedOn'>): number | null =>
  endedOn === null ? null : daysBetween(admittedOn, endedOn) + 1;

/** Median length of stay of the ended courses; null without any. */
export const medianLengthOfStay = (courses: readonly Course[]): number | null =>
  median(courses.map(lengthOfStay).filter((days) => days !== null));

/** How many of the ended courses ended in one way. */
export interface EndShare {
  readonly reason: EndReason;
  readonly count: number;
  readonly of: number;
  readonly share: Interval | null;
}

/** How episodes ended, one row per reason in a fixed and neutral order. */
export const endShares = (courses: readonly Course[], rules: CohortRules): EndShare[] => {
  const reasons = courses.map(({ endReason }) => endReason).filter((reason) => reason !== null);
  const of = reasons.length;
  return endReasons.map((reason) => {
    const count = reasons.filter((each) => each === reason).length;
    return { reason, count, of, share: wilsonInterval(count, of, rules.intervalQuantile) };
  });
};
