import { dayText } from '../../chart/wording.ts';
import { addDays } from '../../time/plain-date.ts';
import { atMostDaysOld } from '../windows.ts';
import { type Criterion, judged, stateBy } from './judgement.ts';

/** G1: a recent suicide screen, and no risk item that nobody answered. */
export const suicideSafety: Criterion = (facts, rules) => {
  const { asOf } = facts;
  const days = rules.gates.screenDays;
  const screen = facts.screens.at(-1) ?? null;
  const recent = screen !== null && atMostDaysOld(screen.on, asOf, days);
  const review = facts.riskReviews.at(-1) ?? null;
  const highRisk =
    review !== null && review.level === 'high' && atMostDaysOld(review.on, asOf, days);
  const open = facts.openSignals;
  return judged('G1', facts, rules, {
    state: stateBy({ unknown: !recent, notMet: open.length > 0 || highRisk, met: true }),
    value: recent
      ? `${screen.name} on ${dayText(screen.on)}, ${screen.positive ? 'with' : 'without'} a sign of risk`
      : null,
    threshold: `a screen at most ${days} days old and no open risk item`,
    from: addDays(asOf, -days),
    rows: [...(recent ? screen.rows : []), ...open.flatMap(({ rows }) => rows)],
    remarks: [
      screen !== null && !recent ? `Last screen on ${dayText(screen.on)}.` : null,
      open.length > 0 ? 'A risk item waits for an assessment.' : null,
      highRisk ? `Risk judged high on ${dayText(review.on)}.` : null,
    ],
  });
};
