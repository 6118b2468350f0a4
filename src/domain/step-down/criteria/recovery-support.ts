import { countText, dayText } from '../../chart/wording.ts';
import { addDays } from '../../time/plain-date.ts';
import type { ReadinessFacts } from '../facts.ts';
import { atMostDaysOld, inLastDays } from '../windows.ts';
import { type Criterion, judged, stateBy } from './judgement.ts';

const WEEK = 7;

/** Of the last weeks, counted back from today, those with a contact of the person's own choice. */
const supportedWeeks = ({ asOf, support }: ReadinessFacts, weeks: number): number =>
  Array.from({ length: weeks }, (_, n) => addDays(asOf, -n * WEEK)).filter((end) =>
    support.some(({ on }) => inLastDays(on, end, WEEK)),
  ).length;

/** C9: recovery capital, and support of the person's own choice every week. */
export const recoverySupport: Criterion = (facts, rules) => {
  const { days, metTotal, change, supportWeeks } = rules.capital;
  const [baseline, latest] = [facts.capital[0], facts.capital.at(-1)];
  const previous = facts.capital.at(-2);
  const known =
    baseline !== undefined && latest !== undefined && atMostDaysOld(latest.on, facts.asOf, days);
  const gain = known ? latest.value - baseline.value : 0;
  const drop = known && previous !== undefined ? previous.value - latest.value : 0;
  const supported = supportedWeeks(facts, supportWeeks);
  return judged('C9', facts, rules, {
    state: stateBy({
      unknown: !known,
      notMet: drop >= change || -gain >= change,
      met: known && (latest.value >= metTotal || gain >= change) && supported === supportWeeks,
    }),
    value: known
      ? `BARC-10 ${latest.value} on ${dayText(latest.on)} (${gain < 0 ? '' : '+'}${gain}), ` +
        `support in ${supported} of ${countText(supportWeeks, 'week')}`
      : null,
    threshold: `BARC-10 ${metTotal} or +${change}, and support every week`,
    from: addDays(facts.asOf, 1 - supportWeeks * WEEK),
    rows: known ? [...new Set([...baseline.rows, ...latest.rows])] : [],
    remarks: [latest !== undefined && !known ? `Last BARC-10 on ${dayText(latest.on)}.` : null],
  });
};
