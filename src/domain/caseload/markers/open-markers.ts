import { type ChartReading, readChart } from '../../chart/chart-reading.ts';
import type { EpisodeRecord } from '../../chart/episode-record.ts';
import type { RuleSet } from '../../configuration/rule-set.ts';
import type { Instant } from '../../time/instant.ts';
import type { PlainDate } from '../../time/plain-date.ts';
import type { HandledReason } from '../handled-reason.ts';
import { type Marker, type MarkerId, markerIds } from '../marker.ts';
import { fewHours, fewVisits, missedSessions, noIndividualSession } from './attendance-markers.ts';
import { authorizationRunsOut } from './authorization-markers.ts';
import { overdueNotes, planClocks } from './clock-markers.ts';
import { familyStopped, noContact } from './contact-markers.ts';
import { homeNotSafe, lifeEvent, pregnancy, teamChange } from './life-markers.ts';
import type { MarkerFinding, MarkerRule } from './marker-finding.ts';
import { craving, notOnTrack, symptomsWorse } from './measure-markers.ts';
import { medicationRisk } from './medication-markers.ts';
import { lowProtection } from './protection-markers.ts';
import { crisis, suicideSignal } from './safety-markers.ts';
import {
  medicationAbsent,
  missedTests,
  toleranceLost,
  unexpectedPositive,
  withdrawalDanger,
} from './testing-markers.ts';

/** M18 has no marker of its own: it makes M06 to M08 stricter. Source: clinical-sources.md#markers */
const rules: Readonly<Record<MarkerId, MarkerRule>> = {
  M01: suicideSignal,
  M02: crisis,
  M03: toleranceLost,
  M04: withdrawalDanger,
  M05: unexpectedPositive,
  M06: missedTests,
  M07: missedSessions,
  M08: noContact,
  M09: fewHours,
  M10: craving,
  M11: symptomsWorse,
  M12: notOnTrack,
  M13: medicationRisk,
  M14: homeNotSafe,
  M15: lifeEvent,
  M16: lowProtection,
  M17: familyStopped,
  M19: teamChange,
  M20: authorizationRunsOut,
  M21: planClocks,
  M22: medicationAbsent,
  M23: pregnancy,
  M24: fewVisits,
  M25: noIndividualSession,
  M26: overdueNotes,
};

/** What still matters once an episode has ended: safety that nobody answered, and unsigned notes. */
const afterTheEnd: readonly MarkerId[] = ['M01', 'M02', 'M26'];

const hiddenUntil = (
  { id, severity, newestOn }: MarkerFinding,
  handled: readonly HandledReason[],
  today: PlainDate,
): PlainDate | null => {
  if (severity === 1) return null;
  const until = handled
    .filter((reason) => reason.markerId === id && reason.on >= newestOn)
    .map((reason) => reason.hiddenUntil)
    .toSorted()
    .at(-1);
  return until === undefined || until <= today ? null : until;
};

/** Rules run in the order of their ids and sorting is stable, so equals stay in that order. */
const compareMarkers = (a: Marker, b: Marker): number =>
  a.severity - b.severity || Number(a.since > b.since) - Number(a.since < b.since);

/** The markers of a chart that was read, the most severe and the longest open first. */
export const markersOf = (chart: ChartReading): Marker[] => {
  const { episode, handledReasons } = chart.record;
  const ended = episode.endedOn !== null && episode.endedOn < chart.today;
  return (ended ? afterTheEnd : markerIds)
    .flatMap((id) => rules[id](chart))
    .map(({ newestOn, ...marker }) => ({
      ...marker,
      n: marker.rows.length,
      hiddenUntil: hiddenUntil({ ...marker, newestOn }, handledReasons, chart.today),
    }))
    .toSorted(compareMarkers);
};

/** Everything that is open about one person, hidden ones included with the day they come back. */
export const openMarkers = (
  record: EpisodeRecord,
  today: PlainDate,
  now: Instant,
  ruleSet: RuleSet,
): Marker[] => markersOf(readChart(record, today, now, ruleSet));
