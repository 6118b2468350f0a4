import { daysBetween, type PlainDate } from '../time/plain-date.ts';
import type { CriterionId, CriterionState } from './criterion.ts';
import type { ReadinessFacts } from './facts.ts';
import type { ReadinessRules } from './readiness-rules.ts';
import type { ReadinessSnapshot } from './snapshot-record.ts';
import { idsOf, qualifies, statesOf } from './standing.ts';

const WEEK = 7;

/** What of a snapshot the course looks at; a live evaluation can stand in for the last one. */
export type WeeklyStates = Pick<ReadinessSnapshot, 'takenOn' | 'status' | 'criteria'>;

/** The latest snapshots that follow each other week by week, oldest first; none when the last is old. */
export const recentWeeks = (
  snapshots: readonly WeeklyStates[],
  asOf: PlainDate,
  rules: ReadinessRules,
): WeeklyStates[] => {
  const known = snapshots
    .filter(({ takenOn }) => takenOn <= asOf)
    .toSorted((a, b) => (a.takenOn < b.takenOn ? 1 : -1));
  const run: WeeklyStates[] = [];
  for (const snapshot of known) {
    const next = run[0];
    const gap = daysBetween(snapshot.takenOn, next?.takenOn ?? asOf);
    if (next === undefined ? gap > rules.status.snapshotDays : gap !== WEEK) break;
    run.unshift(snapshot);
  }
  return run;
};

/** True when a gate or core criterion of a snapshot would be judged differently with today's facts. */
export const wasChangedLater = (
  { takenOn }: WeeklyStates,
  facts: ReadinessFacts,
  rules: ReadinessRules,
): boolean => {
  const deciding = [...idsOf('gate', facts, rules), ...idsOf('core', facts, rules)];
  return facts.laterChanges.some(
    (change) => change.takenOn === takenOn && change.criteria.some((id) => deciding.includes(id)),
  );
};

/** True when a snapshot counts toward the ones that a ready status needs. */
export const countsAsReady = (
  snapshot: WeeklyStates,
  facts: ReadinessFacts,
  rules: ReadinessRules,
): boolean =>
  snapshot.status !== 'review-for-more-care' &&
  !wasChangedLater(snapshot, facts, rules) &&
  qualifies(statesOf(snapshot.criteria), facts, rules);

const RANK: Readonly<Partial<Record<CriterionState, number>>> = { 'not-met': 0, partly: 1, met: 2 };

const improves = (before: CriterionState, after: CriterionState): boolean => {
  const [from, to] = [RANK[before], RANK[after]];
  return from !== undefined && to !== undefined && to > from;
};

/** Core criteria that stayed not met over the last snapshots while no core criterion improved. */
export const stuckCriteria = (
  weeks: readonly WeeklyStates[],
  facts: ReadinessFacts,
  rules: ReadinessRules,
): CriterionId[] => {
  const needed = rules.status.stalledSnapshots;
  const last = weeks.slice(-needed).map(({ criteria }) => statesOf(criteria));
  const core = idsOf('core', facts, rules);
  const improved = last.some((states, n) => {
    const before = last[n - 1];
    return before !== undefined && core.some((id) => improves(before[id], states[id]));
  });
  if (last.length < needed || improved) return [];
  return core.filter((id) => last.every((states) => states[id] === 'not-met'));
};
