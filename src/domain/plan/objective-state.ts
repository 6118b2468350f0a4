import { daysBetween, type PlainDate } from '../time/plain-date.ts';
import type { ObjectiveRules } from './measure-course.ts';
import { milestoneProgress } from './milestone-progress.ts';
import { objectiveFrame, type ObjectiveFrame } from './objective-frame.ts';
import type { ObjectiveProgress, ObjectiveState, Observation } from './objective-progress.ts';
import type { Milestone, Objective } from './treatment-plan.ts';

type Judgement = Pick<ObjectiveProgress, 'state' | 'alert'>;

/** The latest value and, newest first, all of them down to the baseline. */
interface Readings {
  readonly latest: Pick<Observation, 'on' | 'value'>;
  readonly newestFirst: readonly Pick<Observation, 'on' | 'value'>[];
}

const readingsOf = (
  { baselineOn, baseline }: ObjectiveFrame,
  own: readonly Observation[],
): Readings => {
  const start = { on: baselineOn, value: baseline };
  return { latest: own.at(-1) ?? start, newestFirst: [start, ...own].reverse() };
};

const isDeteriorated = (
  { course, halfWidth, baseline, worseBy, hasDirection }: ObjectiveFrame,
  { latest, newestFirst }: Readings,
  readingsInARow: number,
): boolean => {
  if (course.reliableChange !== null) {
    return worseBy(latest.value, baseline) >= course.reliableChange;
  }
  const last = newestFirst.slice(0, readingsInARow);
  return hasDirection && last.every(({ value }) => worseBy(value, baseline) > halfWidth);
};

/** Where a measure stands that is neither deteriorated nor stale nor to be kept. */
const againstCourse = (
  { target, halfWidth, aim, worseBy, expectedOn }: ObjectiveFrame,
  { latest, newestFirst }: Readings,
  readingsInARow: number,
): Judgement => {
  const behind = ({ on, value }: Readings['latest']) => worseBy(value, expectedOn(on));
  if (worseBy(latest.value, target) <= 0) return { state: 'target-reached', alert: false };
  if (behind(latest) < -halfWidth) return { state: 'better-than-expected', alert: false };
  if (behind(latest) <= halfWidth) return { state: 'as-expected', alert: false };
  // Somebody who began beyond the target alerts at the first value that leaves it.
  const last = newestFirst.slice(0, aim === 'stay' ? 1 : readingsInARow);
  const alert = last.every((reading) => behind(reading) > halfWidth);
  return { state: 'worse-than-expected', alert };
};

const judge = (
  frame: ObjectiveFrame,
  readings: Readings,
  objective: Objective,
  today: PlainDate,
  rules: ObjectiveRules,
): Judgement => {
  const { readingsInARow } = rules.plan;
  if (isDeteriorated(frame, readings, readingsInARow)) {
    return { state: 'deteriorated', alert: true };
  }
  const { latest } = readings;
  const longest = rules.measures.staleAfterIntervals * frame.course.intervalDays;
  if (daysBetween(latest.on, today) > longest) return { state: 'stale', alert: false };
  if (frame.aim !== 'keep') return againstCourse(frame, readings, readingsInARow);
  const away = frame.worseBy(latest.value, frame.target);
  const held = away <= (objective.minimalChange ?? frame.halfWidth);
  return { state: held ? 'held' : 'not-held', alert: !held };
};

const withoutFrame = (
  objectiveId: Objective['id'],
  state: ObjectiveState,
  known: readonly Observation[],
): ObjectiveProgress => ({
  objectiveId,
  state,
  latest: known.at(-1) ?? null,
  progress: null,
  expected: null,
  halfWidth: null,
  milestones: null,
  alert: false,
  n: known.length,
});

/**
 * State and progress of one objective as of today, from its observations, oldest first. Progress is
 * not clamped: below 0 is worse than the start, above 1 is beyond the target.
 * Source: clinical-sources.md#objective-states
 */
export const objectiveProgress = (
  objective: Objective,
  observations: readonly Observation[],
  today: PlainDate,
  rules: ObjectiveRules,
  milestones: readonly Milestone[] = [],
): ObjectiveProgress => {
  if (objective.source === 'milestone') return milestoneProgress(objective, milestones, today);
  const known = observations.filter(({ on }) => on <= today);
  const frame = objectiveFrame(objective, known, rules);
  if (typeof frame === 'string') return withoutFrame(objective.id, frame, known);
  const { baseline, baselineOn, target, halfWidth, aim, expectedOn } = frame;
  const own = known.filter(({ on }) => on >= baselineOn);
  const latest = own.at(-1) ?? null;
  return {
    objectiveId: objective.id,
    ...judge(frame, readingsOf(frame, own), objective, today, rules),
    latest,
    progress:
      latest === null || aim !== 'reach' ? null : (latest.value - baseline) / (target - baseline),
    expected: expectedOn(latest?.on ?? today),
    halfWidth,
    milestones: null,
    n: own.length,
  };
};
