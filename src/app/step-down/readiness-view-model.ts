import { createSelector } from '@ngrx/store';
import type { Marker } from '#domain/caseload/marker';
import { dayText } from '#domain/chart/wording';
import type { CriterionWeight } from '#domain/step-down/criterion';
import { criterionWording } from '#domain/step-down/criterion-names';
import type { Readiness } from '#domain/step-down/readiness';
import { statusNames } from '#domain/step-down/status-sentence';
import { type ChartRow, selectChartRows } from '../chart/store/chart-rows';
import { selectChartReading, selectOpenMarkers } from '../chart/store/chart-reading';
import type { Tone } from '../ui/word-chip';
import {
  type CriterionEntry,
  criterionEntry,
  type EvidenceRow,
  evidenceRows,
} from './criterion-entry';
import { criterionWeightWords, statusTones } from './criterion-labels';
import { selectReadiness } from './store/readiness';

export interface ReadinessView {
  /** Severity 1 stands above the status and is never hidden by it. */
  readonly safety: readonly {
    readonly id: string;
    readonly text: string;
    readonly nextStep: string;
    readonly link: EvidenceRow | null;
  }[];
  readonly status: string;
  readonly tone: Tone;
  readonly sentence: string;
  readonly deciding: string | null;
  readonly blocking: string | null;
  readonly triggers: readonly {
    readonly id: string;
    readonly text: string;
    readonly rows: readonly EvidenceRow[];
  }[];
  readonly groups: readonly {
    readonly weight: CriterionWeight;
    readonly title: string;
    readonly entries: readonly CriterionEntry[];
  }[];
  readonly basis: string;
}

const weights: readonly CriterionWeight[] = ['gate', 'core', 'other', 'completion'];

const named = (ids: Readiness['decidedBy']): string | null =>
  ids.length === 0 ? null : ids.map((id) => `${criterionWording[id].name} (${id})`).join(', ');

/** Readiness as the panel shows it. */
export const readinessView = (
  readiness: Readiness,
  markers: readonly Marker[],
  known: ReadonlyMap<string, ChartRow>,
): ReadinessView => ({
  safety: markers
    .filter(({ severity }) => severity === 1)
    .map(({ id, text, nextStep, rows }) => ({
      id: `${id}-${rows[0] ?? ''}`,
      text,
      nextStep,
      link: evidenceRows(rows, known)[0] ?? null,
    })),
  status: statusNames[readiness.status],
  tone: statusTones[readiness.status],
  sentence: readiness.sentence,
  deciding: named(readiness.decidedBy),
  blocking: named(readiness.blockedBy),
  triggers: readiness.triggers.map(({ id, openedOn, sentence, rows }) => ({
    id,
    text: `${id}, open since ${dayText(openedOn)}: ${sentence}`,
    rows: evidenceRows(rows, known),
  })),
  groups: weights
    .map((weight) => ({
      weight,
      title: criterionWeightWords[weight],
      entries: readiness.criteria
        .filter((result) => result.weight === weight)
        .map((result) => criterionEntry(result, known)),
    }))
    .filter(({ entries }) => entries.length > 0),
  basis: `As of ${dayText(readiness.asOf)}, rule set ${readiness.configurationId} version ${readiness.configurationVersion}, rules ${readiness.rulesVersion}.`,
});

/** The panel of the open chart; null until it is there, and after the episode has ended. */
export const selectReadinessPanel = createSelector(
  selectReadiness,
  selectOpenMarkers,
  selectChartRows,
  selectChartReading,
  (readiness, markers, rows, reading): ReadinessView | null =>
    readiness && markers && rows && reading?.record.episode.endedOn === null
      ? readinessView(readiness, markers, rows)
      : null,
);
