import { dayText, listText } from '../../chart/wording.ts';
import { addDays } from '../../time/plain-date.ts';
import { targetOf } from '../moves.ts';
import { stepsAboveRange } from '../ratings.ts';
import { atMostDaysOld } from '../windows.ts';
import { type Criterion, judged, stateBy } from './judgement.ts';

const scaleNames = { cows: 'COWS', 'ciwa-ar': 'CIWA-Ar' } as const;

/** G3: dimension 1 in the range of the target level, and no withdrawal on a scale. */
export const withdrawal: Criterion = (facts, rules) => {
  const { asOf } = facts;
  const target = targetOf(facts.move);
  const rating = facts.withdrawalRatings.at(-1) ?? null;
  const recent = rating !== null && atMostDaysOld(rating.on, asOf, rules.ratings.days);
  const above = recent ? stepsAboveRange(rating, target, 'withdrawal', rules.ratings) : null;
  const scales = facts.withdrawalScales.filter(({ on }) =>
    atMostDaysOld(on, asOf, rules.gates.withdrawalScaleDays),
  );
  return judged('G3', facts, rules, {
    state: stateBy({
      unknown: above === null,
      notMet: (above ?? 0) > 0 || scales.length > 0,
      met: true,
    }),
    value: recent ? `dimension 1 rated ${rating.rating} on ${dayText(rating.on)}` : null,
    threshold: `in the range of level ${target}, no withdrawal in ${rules.gates.withdrawalScaleDays} days`,
    from: addDays(asOf, -rules.ratings.days),
    rows: [...(recent ? rating.rows : []), ...scales.flatMap(({ rows }) => rows)],
    remarks: [
      rating !== null && !recent ? `Last rated on ${dayText(rating.on)}.` : null,
      scales.length > 0
        ? `${listText(scales.map((s) => `${scaleNames[s.instrument]} ${s.value} on ${dayText(s.on)}`))}.`
        : null,
    ],
  });
};
