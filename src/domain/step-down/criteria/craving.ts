import { daysBetween } from '../../time/plain-date.ts';
import { countText, decimalText } from '../../chart/wording.ts';
import type { ScoreFact } from '../facts.ts';
import { firstOfLastDays, inLastDays } from '../windows.ts';
import { type Criterion, judged, stateBy } from './judgement.ts';

export const meanOf = (readings: readonly ScoreFact[]): number =>
  readings.reduce((sum, { value }) => sum + value, 0) / readings.length;

/** Least-squares change a day; 0 with fewer than two days of readings. */
export const slopeOf = (readings: readonly ScoreFact[]): number => {
  const first = readings[0];
  if (first === undefined) return 0;
  const days = readings.map(({ on }) => daysBetween(first.on, on));
  const meanDay = days.reduce((sum, day) => sum + day, 0) / days.length;
  const mean = meanOf(readings);
  const spread = days.reduce((sum, day) => sum + (day - meanDay) ** 2, 0);
  const product = readings.reduce(
    (sum, { on, value }) => sum + (daysBetween(first.on, on) - meanDay) * (value - mean),
    0,
  );
  return spread === 0 ? 0 : product / spread;
};

/** C4: craving low, or moderate and falling. */
export const craving: Criterion = (facts, rules) => {
  const { days, readings: needed, metMean, metLast, partlyMean } = rules.craving;
  const readings = facts.cravings.filter(({ on }) => inLastDays(on, facts.asOf, days));
  const last = readings.at(-1);
  const mean = meanOf(readings);
  const low = last !== undefined && mean <= metMean && last.value <= metLast;
  const easing = mean <= partlyMean && slopeOf(readings) < 0;
  const known = last !== undefined && readings.length >= needed;
  return judged('C4', facts, rules, {
    state: stateBy({ unknown: !known, notMet: !low && !easing, met: low }),
    value: known
      ? `mean ${decimalText(mean)}, last ${last.value}, ${slopeOf(readings) < 0 ? '' : 'not '}falling`
      : null,
    threshold: `mean at most ${metMean} and last at most ${metLast} of 10`,
    from: firstOfLastDays(facts.asOf, days),
    rows: readings.flatMap(({ rows }) => rows),
    remarks: [
      known ? null : `${countText(readings.length, 'rating')} in ${days} days; ${needed} needed.`,
    ],
  });
};
