import { daysBetween, type PlainDate } from '../time/plain-date.ts';
import { expectedValue } from './expected-course.ts';
import { measureCourse, type ObjectiveRules } from './measure-course.ts';
import type { Observation } from './objective-progress.ts';
import type { MeasureCourse } from './plan-rules.ts';
import type { Objective } from './treatment-plan.ts';

/** Everything by which the readings of an objective are judged, and what a chart draws of it. */
export interface ObjectiveFrame {
  readonly baseline: number;
  readonly baselineOn: PlainDate;
  readonly target: number;
  readonly halfWidth: number;
  readonly course: MeasureCourse;
  /** `reach` a target, `keep` the baseline, or `stay` where the baseline is better than the target. */
  readonly aim: 'reach' | 'keep' | 'stay';
  /** By how much one value is worse than another, or just differs where no way is the better one. */
  readonly worseBy: (value: number, than: number) => number;
  /** False where neither the measure nor the target says which way is better. */
  readonly hasDirection: boolean;
  readonly expectedOn: (on: PlainDate) => number;
}

/** The recorded baseline, else the observation nearest to the start of the objective. */
const baselineOf = (
  { baseline, baselineOn }: Objective,
  observations: readonly Observation[],
  withinDays: number,
): { readonly on: PlainDate; readonly value: number } | null => {
  if (baselineOn === null) return null;
  if (baseline !== null) return { on: baselineOn, value: baseline };
  const distance = ({ on }: Observation) => Math.abs(daysBetween(baselineOn, on));
  const [nearest] = observations
    .filter((observation) => distance(observation) <= withinDays)
    .sort((a, b) => distance(a) - distance(b));
  return nearest ?? null;
};

// Millionths are below every unit of a measure and above the noise of binary fractions.
const withoutNoise = (difference: number): number => Math.round(difference * 1e6) / 1e6;

/** 1 where higher is worse, −1 where higher is better, null where only a direction would tell. */
const senseOf = (higherIs: MeasureCourse['higherIs'], baseline: number, target: number) => {
  if (higherIs !== null) return higherIs === 'worse' ? 1 : -1;
  if (target === baseline) return null;
  return target < baseline ? 1 : -1;
};

const aimOf = (sense: 1 | -1 | null, baseline: number, target: number): ObjectiveFrame['aim'] => {
  if (target === baseline) return 'keep';
  return sense !== null && sense * (baseline - target) < 0 ? 'stay' : 'reach';
};

/**
 * The frame of an objective. `not-measurable` without target, band or, where a target is to be
 * reached, due date; `no-baseline` when nothing was measured around its start.
 */
export const objectiveFrame = (
  objective: Objective,
  observations: readonly Observation[],
  rules: ObjectiveRules,
): ObjectiveFrame | 'not-measurable' | 'no-baseline' => {
  const { target, dueOn } = objective;
  const course = measureCourse(objective, observations, rules);
  if (target === null || course === null || course.halfWidth === null) return 'not-measurable';
  const start = baselineOf(objective, observations, rules.plan.baselineWithinDays);
  if (start === null) return 'no-baseline';
  const { value: baseline, on: baselineOn } = start;
  const sense = senseOf(course.higherIs, baseline, target);
  const aim = aimOf(sense, baseline, target);
  if (aim === 'reach' && dueOn === null) return 'not-measurable';
  const line = { baseline, baselineOn, target, dueOn: dueOn ?? baselineOn, curve: course.curve };
  return {
    baseline,
    baselineOn,
    target,
    halfWidth: course.halfWidth,
    course,
    aim,
    worseBy: (value, than) =>
      withoutNoise(sense === null ? Math.abs(value - than) : sense * (value - than)),
    hasDirection: sense !== null,
    expectedOn: (on) => (aim === 'reach' ? expectedValue(line, on) : target),
  };
};
