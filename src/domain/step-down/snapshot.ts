import { markersOf } from '../caseload/markers/open-markers.ts';
import { readChart } from '../chart/chart-reading.ts';
import type { EpisodeRecord } from '../chart/episode-record.ts';
import type { RuleSet } from '../configuration/rule-set.ts';
import type { RecordId } from '../ids.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';
import { lastDayOf, programWeeksOf } from '../time/program-week.ts';
import { canonicalJson, contentHash } from './canonical-json.ts';
import { readinessFactsOfChart } from './readiness-facts.ts';
import { recordAsOf } from './record-as-of.ts';
import type { ReadinessSnapshot } from './snapshot-record.ts';
import { readinessAtWeekEnd } from './step-down-readiness.ts';

export interface TakenSnapshot {
  readonly snapshot: ReadinessSnapshot;
  /** Canonical JSON of the facts: kept, so that the result can be computed again years later. */
  readonly facts: string;
}

/**
 * What the rules say at the end of the week that a Sunday closed; taken once that day is over. Rows
 * of later days do not enter, so a missed week can be made up for.
 */
export const takeSnapshot = (
  record: EpisodeRecord,
  sunday: { readonly id: RecordId; readonly takenOn: PlainDate; readonly takenAt: Instant },
  rules: RuleSet,
): TakenSnapshot => {
  const { id, takenOn, takenAt } = sunday;
  const chart = readChart(recordAsOf(record, takenOn), takenOn, takenAt, rules);
  const judged = readinessFactsOfChart(chart, markersOf(chart));
  const readiness = readinessAtWeekEnd(judged, chart.record.snapshots, rules);
  const facts = canonicalJson(judged);
  const snapshot: ReadinessSnapshot = {
    id,
    episodeId: record.episode.id,
    takenOn,
    takenAt,
    status: readiness.status,
    criteria: readiness.criteria.map(({ id: criterion, state }) => ({ id: criterion, state })),
    configurationId: readiness.configurationId,
    configurationVersion: readiness.configurationVersion,
    rulesVersion: readiness.rulesVersion,
    factsHash: contentHash(facts),
  };
  return { snapshot, facts };
};

/** The Sundays of an episode that are over and have no snapshot yet, oldest first. */
export const dueSnapshots = (
  { episode, snapshots }: EpisodeRecord,
  today: PlainDate,
): PlainDate[] => {
  const taken = new Set(snapshots.map(({ takenOn }) => takenOn));
  return programWeeksOf(episode.admittedOn, today)
    .map(lastDayOf)
    .filter((sunday) => sunday < today && !taken.has(sunday))
    .filter((sunday) => episode.endedOn === null || sunday <= episode.endedOn);
};
