import type { Marker } from '../caseload/marker.ts';
import { markersOf } from '../caseload/markers/open-markers.ts';
import { type ChartReading, readChart } from '../chart/chart-reading.ts';
import type { EpisodeRecord } from '../chart/episode-record.ts';
import type { RuleSet } from '../configuration/rule-set.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { CriterionId } from './criterion.ts';
import type { LaterChange, ReadinessFacts } from './facts.ts';
import { factsOfChart } from './facts/facts-of-chart.ts';
import { laterChanges } from './later-changes.ts';
import type { ReadinessSnapshot } from './snapshot-record.ts';

/** Criteria that every move and person has as gate or core; without them a snapshot cannot count. */
const alwaysDeciding: readonly CriterionId[] = ['G1', 'G2', 'G3', 'G4', 'C1', 'C2', 'C3'];

const mayCount = ({ criteria, status }: ReadinessSnapshot): boolean =>
  status === 'ready-for-review' ||
  criteria.every(({ id, state }) => !alwaysDeciding.includes(id) || state === 'met');

/** Later changes of the snapshots that a ready status may rest on. */
const changesThatMatter = ({ record, today, rules }: ChartReading): LaterChange[] =>
  record.snapshots
    .filter(({ takenOn }) => takenOn <= today)
    .toSorted((a, b) => (a.takenOn < b.takenOn ? -1 : 1))
    .slice(-rules.readiness.status.readySnapshots)
    .filter(mayCount)
    .map((snapshot) => ({
      takenOn: snapshot.takenOn,
      criteria: laterChanges(snapshot, record, rules),
    }))
    .filter(({ criteria }) => criteria.length > 0);

/** The facts of a chart that was read already, with the markers that are open on it. */
export const readinessFactsOfChart = (
  chart: ChartReading,
  markers: readonly Marker[],
): ReadinessFacts => factsOfChart(chart, markers, changesThatMatter(chart));

/** Everything that readiness may look at, from one chart as of one moment. */
export const readinessFactsOf = (
  record: EpisodeRecord,
  today: PlainDate,
  now: Instant,
  rules: RuleSet,
): ReadinessFacts => {
  const chart = readChart(record, today, now, rules);
  return readinessFactsOfChart(chart, markersOf(chart));
};
