import type { RuleSet } from '../configuration/rule-set.ts';
import { instrument } from '../measures/instruments.ts';
import { scaleRules } from '../measures/measure-rules.ts';
import { intervalDays } from '../measures/schedule.ts';
import type { Observation } from './objective-progress.ts';
import type { MeasureCourse } from './plan-rules.ts';
import type { Objective } from './treatment-plan.ts';

/** The sections of a rule set by which objectives are judged. */
export type ObjectiveRules = Pick<RuleSet, 'plan' | 'measures'>;

/** The scale of an instrument that an objective follows: the named one, else the first. */
export const scaleOfObjective = ({
  instrument: id,
  scale,
}: Pick<Objective, 'instrument' | 'scale'>) => {
  if (id === null) return null;
  const { scales } = instrument(id);
  return scale === null ? scales[0] : (scales.find((known) => known.id === scale) ?? null);
};

const instrumentCourse = (
  objective: Objective,
  observations: readonly Observation[],
  { plan, measures }: ObjectiveRules,
): MeasureCourse | null => {
  const { instrument: id, minimalChange } = objective;
  const scale = scaleOfObjective(objective);
  if (id === null || scale === null) return null;
  const { halfWidth, reliableChange } = scaleRules(measures, id, scale.id);
  const values = observations.map(({ value }) => value);
  return {
    higherIs: scale.higherIs,
    halfWidth: halfWidth ?? minimalChange,
    reliableChange,
    intervalDays: intervalDays(id, values, measures) ?? plan.unscheduledIntervalDays,
    curve: plan.earlyGainInstruments.includes(id) ? 'early-gain' : 'line',
  };
};

/** Units that the plan itself chose, so that its own smallest change goes first. */
const unitsOfThePlan: readonly Objective['source'][] = ['use-days', 'count', 'scale'];

/** How an objective's measure is judged; null for milestones and unknown instruments or scales. */
export const measureCourse = (
  objective: Objective,
  observations: readonly Observation[],
  rules: ObjectiveRules,
): MeasureCourse | null => {
  const { source, minimalChange } = objective;
  if (source === 'milestone') return null;
  if (source === 'instrument') return instrumentCourse(objective, observations, rules);
  const course = rules.plan.sources[source];
  const own = unitsOfThePlan.includes(source) ? minimalChange : null;
  return own === null ? course : { ...course, halfWidth: own };
};
