import { dayText } from '../../chart/wording.ts';
import { addDays } from '../../time/plain-date.ts';
import { targetOf } from '../moves.ts';
import { stepsAboveRange } from '../ratings.ts';
import { atMostDaysOld } from '../windows.ts';
import { type Criterion, judged, stateBy } from './judgement.ts';

/** C11: the recovery environment in the range of the target level. */
export const recoveryEnvironment: Criterion = (facts, rules) => {
  const { days, editions } = rules.ratings;
  const target = targetOf(facts.move);
  const rating = facts.environmentRatings.at(-1) ?? null;
  const recent = rating !== null && atMostDaysOld(rating.on, facts.asOf, days);
  const above = recent ? stepsAboveRange(rating, target, 'environment', rules.ratings) : null;
  const planned = (facts.homes.at(-1)?.planAcceptedOn ?? null) !== null;
  const steps = above ?? 0;
  return judged('C11', facts, rules, {
    state: stateBy({
      unknown: above === null,
      notMet: steps > 1 || (steps === 1 && !planned),
      met: steps <= 0,
    }),
    value: recent
      ? `dimension ${editions[rating.edition].dimension.environment} rated ${rating.rating} on ${dayText(rating.on)}`
      : null,
    threshold: `in the range of level ${target}`,
    from: addDays(facts.asOf, -days),
    rows: recent ? rating.rows : [],
    remarks: [
      rating !== null && !recent ? `Last rated on ${dayText(rating.on)}.` : null,
      steps === 1 && planned ? 'One step above, with an accepted plan.' : null,
    ],
  });
};
