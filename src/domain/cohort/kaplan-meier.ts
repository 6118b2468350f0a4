import type { Interval } from './interval.ts';

/** How long one course was watched, and whether it ended in the event or only in the watching. */
export interface WatchedTime {
  readonly time: number;
  readonly end: 'event' | 'censored';
}

/** The curve after one time at which somebody's watching ended. */
export interface SurvivalStep extends Interval {
  readonly time: number;
  /** Under watch just before this time. */
  readonly atRisk: number;
  readonly events: number;
  readonly censored: number;
}

/**
 * Log-log band, which stays between 0 and 1. With everybody still there it has no width, and with
 * nobody left it cannot be computed.
 */
const band = (
  survival: number,
  greenwood: number,
  quantile: number,
): Pick<Interval, 'lower' | 'upper'> => {
  if (survival === 1) return { lower: 1, upper: 1 };
  if (survival === 0) return { lower: null, upper: null };
  const width = (quantile * Math.sqrt(greenwood)) / Math.log(survival);
  return {
    lower: survival ** Math.exp(-width),
    upper: survival ** Math.exp(width),
  };
};

/**
 * Kaplan-Meier estimate with a log-log band, one step per time at which watching ended, earliest
 * first. Somebody censored at the time of an event was still at risk for it.
 * Source: clinical-sources.md#cohort-statistics
 */
export const kaplanMeier = (watched: readonly WatchedTime[], quantile: number): SurvivalStep[] => {
  const byTime = Map.groupBy(watched, ({ time }) => time);
  let atRisk = watched.length;
  let value = 1;
  let greenwood = 0;
  return [...byTime.entries()]
    .toSorted(([a], [b]) => a - b)
    .map(([time, ended]) => {
      const events = ended.filter(({ end }) => end === 'event').length;
      const step = { time, atRisk, events, censored: ended.length - events };
      value *= 1 - events / atRisk;
      greenwood += events === 0 ? 0 : events / (atRisk * (atRisk - events));
      atRisk -= ended.length;
      return { ...step, value, ...band(value, greenwood, quantile) };
    });
};

const everybody: Interval = { value: 1, lower: 1, upper: 1 };

/** The estimate at a time; null beyond the last time at which anybody was watched. */
export const survivalAt = (curve: readonly SurvivalStep[], time: number): Interval | null => {
  const last = curve.at(-1);
  if (last === undefined || (time > last.time && last.value > 0)) return null;
  const step = curve.findLast((candidate) => candidate.time <= time);
  return step === undefined
    ? everybody
    : { value: step.value, lower: step.lower, upper: step.upper };
};

/** How many were under watch just before a time: the numbers under a survival curve. */
export const numberAtRisk = (watched: readonly WatchedTime[], at: number): number =>
  watched.filter(({ time }) => time >= at).length;

/** First time at which half or fewer remain; null while more than half do. */
export const medianSurvival = (curve: readonly SurvivalStep[]): number | null =>
  curve.find(({ value }) => value <= 0.5)?.time ?? null;
