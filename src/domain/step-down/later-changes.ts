import { readChart } from '../chart/chart-reading.ts';
import type { EpisodeRecord } from '../chart/episode-record.ts';
import type { RuleSet } from '../configuration/rule-set.ts';
import type { CriterionId } from './criterion.ts';
import { judgeAll } from './criteria/all-criteria.ts';
import type { LaterChange } from './facts.ts';
import { factsOfChart } from './facts/facts-of-chart.ts';
import { recordAsOf } from './record-as-of.ts';
import type { ReadinessSnapshot } from './snapshot-record.ts';
import { statesOf } from './standing.ts';

/**
 * Criteria that today's records judge differently as of the Sunday of a snapshot. The snapshot
 * itself never changes. Source: clinical-sources.md#readiness
 */
export const laterChanges = (
  { takenOn, takenAt, criteria }: ReadinessSnapshot,
  record: EpisodeRecord,
  rules: RuleSet,
): CriterionId[] => {
  const chart = readChart(recordAsOf(record, takenOn), takenOn, takenAt, rules);
  const facts = factsOfChart(chart, [], []);
  const stored = statesOf(criteria);
  return judgeAll(facts, rules.readiness)
    .filter(({ id, state }) => stored[id] !== state)
    .map(({ id }) => id);
};

/** The later changes of every snapshot of a chart, oldest first; snapshots without any are left out. */
export const allLaterChanges = (record: EpisodeRecord, rules: RuleSet): LaterChange[] =>
  record.snapshots
    .toSorted((a, b) => (a.takenOn < b.takenOn ? -1 : 1))
    .map((snapshot) => ({
      takenOn: snapshot.takenOn,
      criteria: laterChanges(snapshot, record, rules),
    }))
    .filter(({ criteria }) => criteria.length > 0);
