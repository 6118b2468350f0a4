import type { ChartReading } from '#domain/chart/chart-reading';
import { countText, dayText } from '#domain/chart/wording';
import type { InstrumentId } from '#domain/measures/administration';
import { instrument } from '#domain/measures/instruments';
import { intervalDays, measureDue } from '#domain/measures/schedule';
import { bandOf } from '#domain/measures/scoring';
import { mainReadingsOf, type Reading } from '#domain/measures/series';
import { objectiveFrame, type ObjectiveFrame } from '#domain/plan/objective-frame';
import { observationsOf } from '#domain/plan/observations';
import { objectiveStateNames } from '#domain/plan/progress-sentence';
import type { ChartLine, ChartSeries } from '../../../ui/charts/chart-spec';
import { onAxis } from '../../../ui/charts/shared-time-axis';
import type { Lane } from './lane';
import { dayOnAxis, isShown, laneBasis, type LaneView } from './lane-view';

/** Looked for in this order when nobody has a PHQ-9. */
const candidates: readonly InstrumentId[] = [
  'phq-9',
  'gad-7',
  'pcl-5',
  'craving',
  'cows',
  'barc-10',
];
const EXPECTED_EVERY_DAYS = 3;
const GRID_PARTS = 3;

/** What the lane follows: the PHQ-9, or the first other measure that somebody has. */
const mainInstrument = ({ record }: ChartReading): InstrumentId =>
  candidates.find((id) => record.administrations.some((row) => row.instrument === id)) ?? 'phq-9';

/** How the plan judges this measure; null without an objective that has a target for it. */
const frameOf = (reading: ChartReading, id: InstrumentId): ObjectiveFrame | null => {
  const judged = reading.objectives.find(({ objective }) => objective.instrument === id);
  if (judged === undefined) return null;
  const { record, today, rules } = reading;
  const observations = observationsOf(judged.objective, record, today, rules);
  const frame = objectiveFrame(judged.objective, observations, rules);
  return typeof frame === 'string' ? null : frame;
};

const expectedBand = (frame: ObjectiveFrame, id: InstrumentId, view: LaneView): ChartSeries => {
  const [{ from, to }] = instrument(id).scales;
  const start = Math.ceil(Math.max(view.axis.min, onAxis(frame.baselineOn, view.span)));
  const count = Math.max(0, Math.ceil((view.axis.max - start) / EXPECTED_EVERY_DAYS)) + 1;
  const days = Array.from({ length: count }, (_, n) =>
    Math.min(view.axis.max, start + n * EXPECTED_EVERY_DAYS),
  );
  return {
    label: 'Expected course of the plan',
    kind: 'band',
    ink: 'ink',
    backdrop: true,
    points: days.map((x) => {
      const expected = frame.expectedOn(dayOnAxis(x, view.span));
      return {
        x,
        y: Math.min(to, expected + frame.halfWidth),
        low: Math.max(from, expected - frame.halfWidth),
        text: '',
      };
    }),
  };
};

const targetLine = (frame: ObjectiveFrame, id: InstrumentId): ChartLine => {
  const sign = instrument(id).higherIs === 'worse' ? '≤' : '≥';
  const label = `Plan target ${sign} ${frame.target}`;
  return { axis: 'y', at: frame.target, look: 'target', label };
};

const pointText = (id: InstrumentId, { on, value }: Reading): string => {
  const of = instrument(id);
  const band = bandOf(of.scales[0], value)?.name;
  return `${dayText(on)}: ${of.name} ${value}${band === undefined ? '' : `, ${band}`}`;
};

const changeText = (readings: readonly Reading[]): string => {
  const [first, latest] = [readings[0], readings.at(-1)];
  if (first === undefined || latest === undefined || readings.length < 2) return '';
  const points = latest.value - first.value;
  if (points === 0) return ' · same as at first';
  return ` · ${points > 0 ? '+' : '−'}${Math.abs(points)} since ${dayText(first.on)}`;
};

const currentOf = (readings: readonly Reading[], id: InstrumentId): Lane['current'] => {
  const latest = readings.at(-1);
  if (latest === undefined) return { value: 'None', words: 'not measured yet' };
  const band = bandOf(instrument(id).scales[0], latest.value)?.name ?? '';
  return { value: String(latest.value), words: `${band}${changeText(readings)}` };
};

const findingOf = (reading: ChartReading, id: InstrumentId, readings: readonly Reading[]) => {
  const { record, today, rules, objectives } = reading;
  const latest = readings.at(-1);
  if (latest === undefined) {
    const facts = { ...record.episode, administrations: record.administrations };
    const due = measureDue(facts, today, rules.measures).find((each) => each.instrument === id);
    return due === undefined ? 'Nothing recorded.' : `First measure due ${dayText(due.by)}.`;
  }
  const judged = objectives.find(({ objective }) => objective.instrument === id);
  const state = judged ? objectiveStateNames[judged.progress.state] : 'no target in the plan';
  return `Last on ${dayText(latest.on)}: ${state}.`;
};

/** What of a measure is drawn. */
interface Drawn {
  readonly id: InstrumentId;
  readonly readings: readonly Reading[];
  readonly shown: readonly Reading[];
  readonly frame: ObjectiveFrame | null;
}

const lineOf = ({ id, readings, shown }: Drawn, { rules }: ChartReading, view: LaneView) => {
  const values = readings.map(({ value }) => value);
  const interval = intervalDays(id, values, rules.measures);
  const { staleAfterIntervals } = rules.measures;
  return {
    label: instrument(id).name,
    kind: 'line',
    ink: 'ink',
    ...(interval === null ? {} : { dottedAfter: staleAfterIntervals * interval }),
    points: shown.map((each) => ({
      x: onAxis(each.on, view.span),
      y: each.value,
      text: pointText(id, each),
      rowId: each.row,
    })),
  } satisfies ChartSeries;
};

const tableOf = ({ id, shown, frame }: Drawn) => ({
  columns: ['Date', 'Score', 'Band', 'Expected'],
  rows: shown.map(({ on, value }) => [
    dayText(on),
    String(value),
    bandOf(instrument(id).scales[0], value)?.name ?? 'none',
    frame === null ? 'no target' : frame.expectedOn(on).toFixed(1),
  ]),
});

const expectedWords = ({ frame }: Drawn): string =>
  frame === null
    ? 'No expected range: the plan has no objective with a target for this measure.'
    : `The band is the expected course of the plan, ± ${frame.halfWidth}.`;

const descriptionOf = (drawn: Drawn): string => {
  const { higherIs, scales } = instrument(drawn.id);
  const better = higherIs === 'worse' ? 'lower' : 'higher';
  return `${countText(drawn.shown.length, 'score')} from ${scales[0].from} to ${scales[0].to}; ${better} is better. ${expectedWords(drawn)}`;
};

/** The main symptom measure on its own scale, with the expected course of the plan. */
export const measureLane = (reading: ChartReading, view: LaneView): Lane => {
  const id = mainInstrument(reading);
  const { name, scales } = instrument(id);
  const readings = mainReadingsOf(reading.record.administrations, id);
  const shown = readings.filter(({ on }) => isShown(on, view));
  const frame = frameOf(reading, id);
  const drawn = { id, readings, shown, frame };
  const basis = laneBasis(view);
  return {
    current: currentOf(readings, id),
    tabOf: () => 'measures',
    says: (day) => {
      const ofDay = shown.find(({ on }) => onAxis(on, view.span) === day);
      return ofDay ? `${name} ${ofDay.value}` : null;
    },
    spec: {
      ...basis,
      lines: [...basis.lines, ...(frame ? [targetLine(frame, id)] : [])],
      title: name,
      finding: findingOf(reading, id, readings),
      description: descriptionOf(drawn),
      howComputed: `Each point is one completed form; points further apart than ${reading.rules.measures.staleAfterIntervals} times the interval of the measure are joined by dots only. ${expectedWords(drawn)}`,
      y: {
        kind: 'number',
        min: scales[0].from,
        max: scales[0].to,
        step: Math.ceil((scales[0].to - scales[0].from) / GRID_PARTS),
      },
      height: 112,
      series: [
        lineOf(drawn, reading, view),
        ...(frame && view.choices.expected ? [expectedBand(frame, id, view)] : []),
      ],
      table: tableOf(drawn),
    },
  };
};
