import { countText, dayText } from '#domain/chart/wording';
import type { Instrument, Scale } from '#domain/measures/instrument';
import type { Reading } from '#domain/measures/series';
import { daysBetween, type PlainDate } from '#domain/time/plain-date';
import type { ChartPoint, ChartSeries, ChartSpec } from '../ui/charts/chart-spec';
import { type EpisodeSpan, onAxis, sharedTimeAxis, todayLine } from '../ui/charts/shared-time-axis';
import { longDay } from '../ui/format/dates';
import type { ExpectedMeasure } from './expected-measure';

export interface MeasureSeries {
  readonly instrument: Instrument;
  readonly scale: Scale;
  /** Complete values, oldest first. */
  readonly readings: readonly Reading[];
  /** Completed forms of which this scale could not be scored. */
  readonly incomplete: number;
  readonly expected: ExpectedMeasure | null;
  /** Points further apart than this are joined by dots. */
  readonly gapDays: number;
}

const bandOf = ({ bands }: Scale, value: number): string | null =>
  bands.find(({ from, to }) => value >= from && value <= to)?.name ?? null;

const courseWord = ({ on, value }: Reading, expected: ExpectedMeasure | null): string | null => {
  if (expected === null) return null;
  const worse = expected.worseBy(value, on);
  if (worse > expected.halfWidth) return 'worse than expected';
  return worse < -expected.halfWidth ? 'better than expected' : 'inside the expected range';
};

const pointOf = (reading: Reading, of: MeasureSeries, span: EpisodeSpan): ChartPoint => {
  const word = courseWord(reading, of.expected);
  const band = bandOf(of.scale, reading.value);
  const words = [String(reading.value), ...(band ? [band] : []), ...(word ? [word] : [])];
  return {
    x: onAxis(reading.on, span),
    y: reading.value,
    mark: word === 'worse than expected' ? 'signal' : 'value',
    text: `${of.instrument.name}, ${longDay(reading.on)}: ${words.join(', ')}`,
    rowId: reading.row,
  };
};

const expectedSeries = (
  { samples, halfWidth }: ExpectedMeasure,
  { from, to }: Scale,
  span: EpisodeSpan,
): ChartSeries[] => {
  const inside = (value: number) => Math.min(to, Math.max(from, value));
  const at = samples.map(({ on, value }) => ({ x: onAxis(on, span), value }));
  return [
    {
      label: 'Expected range',
      kind: 'band',
      ink: 'expected',
      backdrop: true,
      points: at.map(({ x, value }) => ({
        x,
        y: inside(value + halfWidth),
        low: inside(value - halfWidth),
        text: '',
      })),
    },
    {
      label: 'Expected by the plan',
      kind: 'line',
      ink: 'expected',
      dash: 'dashed',
      backdrop: true,
      points: at.map(({ x, value }) => ({ x, y: inside(value), text: '' })),
    },
  ];
};

const movement = (first: Reading, last: Reading): string => {
  const weeks = Math.floor(daysBetween(first.on, last.on) / 7);
  const verb =
    last.value === first.value ? 'Stayed at' : last.value < first.value ? 'Fell' : 'Rose';
  return last.value === first.value
    ? `${verb} ${last.value} over ${countText(weeks, 'week')}.`
    : `${verb} from ${first.value} to ${last.value} in ${countText(weeks, 'week')}.`;
};

const findingOf = ({ readings, expected }: MeasureSeries): string => {
  const [first] = readings;
  const last = readings.at(-1);
  if (first === undefined || last === undefined) return 'No complete value yet.';
  const word = courseWord(last, expected);
  const now = `Last ${last.value} on ${dayText(last.on)}${word === null ? '' : `, ${word}`}.`;
  return readings.length === 1 ? `One value so far. ${now}` : `${movement(first, last)} ${now}`;
};

const descriptionOf = ({ scale, readings, incomplete, expected }: MeasureSeries): string => {
  const sense = scale.higherIs === 'worse' ? 'Lower is better' : 'Higher is better';
  const course =
    expected === null
      ? 'No expected course is drawn, because the plan has no measurable objective for this scale.'
      : `The plan expects ${expected.target} by ${longDay(expected.dueOn)}; the band is ${expected.halfWidth} above and below.`;
  return `${sense}; scale from ${scale.from} to ${scale.to}. ${incomplete} of ${readings.length + incomplete} forms were incomplete and have no point. ${course}`;
};

const titleOf = ({ instrument, scale }: MeasureSeries): string =>
  instrument.scales.length === 1 ? instrument.name : `${instrument.name}: ${scale.name}`;

/** A band's name would be written over the target's when both lie this close, as share of the axis. */
const CLOSE = 0.08;

const bandLabel = (name: string, at: number, { scale, expected }: MeasureSeries): string | null =>
  expected !== null && Math.abs(at - expected.target) < CLOSE * (scale.to - scale.from)
    ? null
    : name;

const linesOf = (of: MeasureSeries): ChartSpec['lines'] => {
  const { scale, expected } = of;
  return [
    ...scale.bands
      .filter(({ from }) => from > scale.from)
      .map(({ name, from }) => ({
        axis: 'y' as const,
        at: from,
        look: 'edge' as const,
        label: bandLabel(name, from, of),
      })),
    ...(expected === null
      ? []
      : [
          {
            axis: 'y' as const,
            at: expected.target,
            look: 'target' as const,
            label: `target ${expected.target} by ${dayText(expected.dueOn)}`,
          },
        ]),
  ];
};

/** The trend of one scale on its own axis, with the plan's course where the plan has one. */
export const measureChart = (
  of: MeasureSeries,
  span: EpisodeSpan,
  today: PlainDate,
): ChartSpec => ({
  title: titleOf(of),
  finding: findingOf(of),
  description: descriptionOf(of),
  howComputed:
    'The last completed form of a day counts. Nothing is prorated: a form with an open item has no value. Points are joined straight; dots join points with a gap between them.',
  x: sharedTimeAxis(span, today),
  y: { kind: 'number', min: of.scale.from, max: of.scale.to },
  height: 220,
  lines: [...(linesOf(of) ?? []), ...todayLine(span, today)],
  series: [
    ...(of.expected === null ? [] : expectedSeries(of.expected, of.scale, span)),
    {
      label: of.scale.name,
      kind: 'line',
      ink: 'ink',
      dottedAfter: of.gapDays,
      points: of.readings.map((reading) => pointOf(reading, of, span)),
    },
  ],
  table: {
    columns: ['Date', 'Score', 'Band', 'Against the plan'],
    rows: of.readings
      .toReversed()
      .map((reading) => [
        longDay(reading.on),
        String(reading.value),
        bandOf(of.scale, reading.value) ?? '–',
        courseWord(reading, of.expected) ?? 'no expected course',
      ]),
  },
});
