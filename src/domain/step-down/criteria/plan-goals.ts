import { listText } from '../../chart/wording.ts';
import type { ObjectiveState } from '../../plan/objective-progress.ts';
import { type Criterion, judged, stateBy } from './judgement.ts';

const reachedStates: readonly ObjectiveState[] = ['target-reached', 'held'];

/** C6: the objectives that the plan says are needed before step-down. */
export const planGoals: Criterion = (facts, rules) => {
  const needed = facts.objectives.filter(({ neededBeforeStepDown }) => neededBeforeStepDown);
  const reached = needed.filter(({ state }) => reachedStates.includes(state));
  const open = needed.filter((objective) => !reached.includes(objective));
  const worse = needed.filter(({ state }) => state === 'deteriorated');
  return judged('C6', facts, rules, {
    state: stateBy({
      unknown: needed.length === 0,
      notMet: worse.length > 0 || reached.length < rules.objectivesPartly * needed.length,
      met: open.length === 0,
    }),
    value:
      needed.length === 0
        ? null
        : `${reached.length} of ${needed.length} objectives reached or held`,
    threshold: 'every objective needed before step-down',
    from: null,
    rows: needed.flatMap(({ rows }) => rows),
    remarks: [
      needed.length === 0 ? 'The plan marks no objective as needed before step-down.' : null,
      open.length > 0 ? `Open: ${listText(open.map(({ text }) => text))}.` : null,
      worse.length > 0
        ? `Worse than at the start: ${listText(worse.map(({ text }) => text))}.`
        : null,
    ],
  });
};
