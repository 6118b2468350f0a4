import { dayText } from '../../chart/wording.ts';
import { addDays } from '../../time/plain-date.ts';
import { atMostDaysOld } from '../windows.ts';
import { type Criterion, judged, stateBy } from './judgement.ts';

/** C7: the core skills in real use, and a coping-ahead plan that is recent. */
export const copingSkills: Criterion = (facts, rules) => {
  const { days, stage, met, partly, copingAheadDays } = rules.skills;
  const { asOf, copingAheadPlan: plan, skillsRatedOn } = facts;
  const inUse = facts.skillStages.filter((skill) => skill.stage >= stage);
  const planned = plan !== null && atMostDaysOld(plan.on, asOf, copingAheadDays);
  const rated = skillsRatedOn !== null && atMostDaysOld(skillsRatedOn, asOf, days);
  return judged('C7', facts, rules, {
    state: stateBy({
      unknown: !rated,
      notMet: inUse.length < partly,
      met: inUse.length >= met && planned,
    }),
    value: rated
      ? `${inUse.length} of ${facts.skillStages.length} skills in use, ` +
        (planned ? `coping-ahead plan of ${dayText(plan.on)}` : 'no recent coping-ahead plan')
      : null,
    threshold: `${met} skills in use and a coping-ahead plan at most ${copingAheadDays} days old`,
    from: addDays(asOf, -days),
    rows: planned ? plan.rows : [],
    remarks: [!rated && skillsRatedOn !== null ? `Last seen on ${dayText(skillsRatedOn)}.` : null],
  });
};
