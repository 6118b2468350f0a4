import type { Administration } from '#contract/measures';
import type { EpisodeRecord } from '#domain/chart/episode-record';
import { inForce } from '#domain/chart/recorded';
import { capitalized } from '#domain/chart/wording';
import type { RuleSet } from '#domain/configuration/rule-set';
import type { InstrumentId } from '#domain/measures/administration';
import { changeOf, type MeasureChange } from '#domain/measures/change';
import { instrument } from '#domain/measures/instruments';
import { intervalDays } from '#domain/measures/schedule';
import { readingsOf, scoresOf } from '#domain/measures/series';
import type { PlainDate } from '#domain/time/plain-date';
import type { ChartSpec } from '../ui/charts/chart-spec';
import type { EpisodeSpan } from '../ui/charts/shared-time-axis';
import type { RecordRow } from '../ui/records/record-row';
import { expectedMeasure } from './expected-measure';
import { measureChart } from './measure-chart';
import { measureRow, signed } from './measure-rows';
import { cautions, meaningfulWords } from './measures-labels';

export interface MeasureCard {
  readonly id: InstrumentId;
  readonly name: string;
  readonly about: string;
  readonly caution: string | null;
  readonly change: string | null;
  readonly charts: readonly ChartSpec[];
  readonly rows: readonly RecordRow[];
  readonly administrations: readonly Administration[];
}

export interface MeasureFacts {
  readonly span: EpisodeSpan;
  readonly today: PlainDate;
  readonly plans: EpisodeRecord['plans'];
}

const changeText = (change: MeasureChange | null): string | null => {
  if (change?.sinceFirst == null) return null;
  const { points, meaningful } = change.sinceFirst;
  const verdict = meaningful === null ? '' : `: ${meaningfulWords[meaningful]}`;
  const response = change.response === true ? '; half or less of the first value' : '';
  const remission = change.remission === true ? '; below the limit of remission' : '';
  return `${capitalized(signed(points))} since the first${verdict}${response}${remission}.`;
};

/** Scales of the monitor stand for themselves; of other instruments the first one does. */
const drawnScales = (id: InstrumentId) => {
  const { scales } = instrument(id);
  return id.startsWith('bam-') ? scales : [scales[0]];
};

const chartsOf = (
  id: InstrumentId,
  standing: readonly Administration[],
  { span, today, plans }: MeasureFacts,
  rules: RuleSet,
): ChartSpec[] => {
  const answered = standing.filter(({ declinedReason }) => declinedReason === null);
  const scores = scoresOf(answered, id);
  return drawnScales(id).flatMap((scale) => {
    const readings = readingsOf(scores, scale.id);
    if (readings.length < 2) return [];
    const values = readings.map(({ value }) => value);
    const interval = intervalDays(id, values, rules.measures) ?? rules.plan.unscheduledIntervalDays;
    const series = {
      instrument: instrument(id),
      scale,
      readings,
      incomplete: scores.length - readings.length,
      expected: expectedMeasure(plans, id, scale.id, readings, today, rules),
      gapDays: rules.measures.staleAfterIntervals * interval,
    };
    return [measureChart(series, span, today)];
  });
};

/** Everything about one instrument in one episode; null when it was never used. */
export const measureCard = (
  id: InstrumentId,
  administrations: readonly Administration[],
  facts: MeasureFacts,
  rules: RuleSet,
): MeasureCard | null => {
  const own = administrations.filter((administration) => administration.instrument === id);
  if (own.length === 0) return null;
  const standing = inForce(own);
  const scores = scoresOf(standing, id);
  const { name, version, recall, scales } = instrument(id);
  const readings = readingsOf(scores, scales[0].id);
  const counting = new Set(scores.map(({ administration }) => administration.id as string));
  const key = ({ on, recordedAt }: Administration) => `${on} ${recordedAt}`;
  return {
    id,
    name,
    about: `${recall.text}; version ${version}; ${scales[0].higherIs === 'worse' ? 'lower' : 'higher'} is better`,
    caution: cautions[id] ?? null,
    change: changeText(changeOf(scores, id, scales[0].id, rules.measures)),
    charts: chartsOf(id, standing, facts, rules),
    rows: own
      .toSorted((a, b) => key(b).localeCompare(key(a)))
      .map((administration) => measureRow(administration, readings, counting)),
    administrations: own,
  };
};
