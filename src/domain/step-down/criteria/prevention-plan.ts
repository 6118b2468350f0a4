import { dayText } from '../../chart/wording.ts';
import { addDays } from '../../time/plain-date.ts';
import { atMostDaysOld } from '../windows.ts';
import { type Criterion, judged, stateBy } from './judgement.ts';

/** C8: a current relapse-prevention and emergency plan that the person holds, naloxone in hand. */
export const preventionPlan: Criterion = (facts, rules) => {
  const days = rules.preventionPlan.currentDays;
  const plan = facts.preventionPlan;
  const current = plan !== null && atMostDaysOld(plan.on, facts.asOf, days);
  const equipped = facts.naloxoneInHand !== false;
  return judged('C8', facts, rules, {
    state: stateBy({
      unknown: false,
      notMet: plan === null,
      met: current && plan.copyGiven && equipped,
    }),
    value: plan === null ? 'none' : `revised on ${dayText(plan.on)}`,
    threshold: `revised at most ${days} days ago, the person has a copy${
      facts.naloxoneInHand === null ? '' : ', naloxone in hand'
    }`,
    from: addDays(facts.asOf, -days),
    rows: plan?.rows ?? [],
    remarks: [
      plan !== null && !plan.copyGiven ? 'No copy given yet.' : null,
      equipped ? null : 'No naloxone in hand.',
    ],
  });
};
