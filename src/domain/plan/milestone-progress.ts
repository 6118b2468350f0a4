import type { PlainDate } from '../time/plain-date.ts';
import type { ObjectiveProgress, ObjectiveState, Observation } from './objective-progress.ts';
import type { Milestone, Objective } from './treatment-plan.ts';

const stepsOf = (objectiveId: Objective['id'], milestones: readonly Milestone[]): Milestone[] =>
  milestones.filter((milestone) => milestone.objectiveId === objectiveId);

/** How many steps were reached on each day on which one was, oldest first. */
export const milestoneObservations = (
  objectiveId: Objective['id'],
  milestones: readonly Milestone[],
): Observation[] => {
  const days = stepsOf(objectiveId, milestones)
    .flatMap(({ reachedOn }) => reachedOn ?? [])
    .sort();
  const counts = new Map(days.map((on, index) => [on, index + 1]));
  return [...counts].map(([on, value]) => ({ on, value, rows: [] }));
};

const stateOf = (reached: number, of: number, isPastDue: boolean): ObjectiveState => {
  if (of === 0) return 'not-measurable';
  if (reached === of) return 'target-reached';
  return isPastDue ? 'worse-than-expected' : 'as-expected';
};

/** Steps reached of steps; past its due day an objective with open steps is worse than expected. */
export const milestoneProgress = (
  { id, dueOn }: Objective,
  milestones: readonly Milestone[],
  today: PlainDate,
): ObjectiveProgress => {
  const of = stepsOf(id, milestones).length;
  const latest = milestoneObservations(id, milestones)
    .filter(({ on }) => on <= today)
    .at(-1);
  const reached = latest?.value ?? 0;
  return {
    objectiveId: id,
    state: stateOf(reached, of, dueOn !== null && today > dueOn),
    latest: latest ?? null,
    progress: of === 0 ? null : reached / of,
    expected: null,
    halfWidth: null,
    milestones: { reached, of },
    alert: false,
    n: of,
  };
};
