import type { ObjectiveFrame } from '#domain/plan/objective-frame';
import type { Observation } from '#domain/plan/objective-progress';
import { addDays, daysBetween, daysFrom, laterOf, type PlainDate } from '#domain/time/plain-date';
import type { ChartLine, ChartPoint, ChartSeries, ChartSpec } from '../ui/charts/chart-spec';
import { type EpisodeSpan, onAxis, sharedTimeAxis, todayLine } from '../ui/charts/shared-time-axis';
import { longDay } from '../ui/format/dates';

const SAMPLE_DAYS = 7;

export interface ObjectiveCourse {
  readonly title: string;
  readonly sentence: string;
  readonly unit: string;
  readonly dueOn: PlainDate | null;
  readonly frame: ObjectiveFrame;
  /** Oldest first. */
  readonly observations: readonly Observation[];
  /** Ends of the measure's own scale; null where only the values tell. */
  readonly range: { readonly from: number; readonly to: number } | null;
  /** Points further apart than this are joined by dots. */
  readonly gapDays: number;
  /** Days on which a version of the plan was signed. */
  readonly signedOn: readonly PlainDate[];
}

export const numberText = (value: number): string => String(Math.round(value * 10) / 10);

const samplesOf = ({ frame, dueOn }: ObjectiveCourse, today: PlainDate): readonly PlainDate[] => {
  const end = laterOf(dueOn ?? today, addDays(frame.baselineOn, 1));
  return [
    ...daysFrom(frame.baselineOn, addDays(end, -1)).filter(
      (on) => daysBetween(frame.baselineOn, on) % SAMPLE_DAYS === 0,
    ),
    end,
  ];
};

const expectedSeries = (
  course: ObjectiveCourse,
  span: EpisodeSpan,
  today: PlainDate,
): ChartSeries[] => {
  const { expectedOn, halfWidth } = course.frame;
  const at = samplesOf(course, today).map((on) => ({ x: onAxis(on, span), value: expectedOn(on) }));
  return [
    {
      label: 'Expected range',
      kind: 'band',
      ink: 'expected',
      backdrop: true,
      points: at.map(({ x, value }) => ({
        x,
        y: value + halfWidth,
        low: value - halfWidth,
        text: '',
      })),
    },
    {
      label: 'Expected course',
      kind: 'line',
      ink: 'expected',
      dash: 'dashed',
      backdrop: true,
      points: at.map(({ x, value }) => ({ x, y: value, text: '' })),
    },
  ];
};

const observedPoint = (
  { on, value, rows }: Observation,
  { frame, unit }: ObjectiveCourse,
  span: EpisodeSpan,
): ChartPoint => {
  const expected = frame.expectedOn(on);
  const isWorse = frame.worseBy(value, expected) > frame.halfWidth;
  return {
    x: onAxis(on, span),
    y: value,
    mark: isWorse ? 'signal' : 'value',
    text: `${longDay(on)}: ${numberText(value)} ${unit}, expected ${numberText(expected)}`,
    ...(rows[0] === undefined ? {} : { rowId: rows[0] }),
  };
};

const linesOf = (
  { frame, signedOn }: ObjectiveCourse,
  span: EpisodeSpan,
  today: PlainDate,
): ChartLine[] => [
  { axis: 'y', at: frame.target, look: 'target', label: `target ${numberText(frame.target)}` },
  ...signedOn.map((on): ChartLine => ({
    axis: 'x',
    at: onAxis(on, span),
    look: 'edge',
    label: null,
  })),
  ...todayLine(span, today),
];

const verticalAxis = ({ frame, observations, range }: ObjectiveCourse): ChartSpec['y'] => {
  if (range !== null) return { kind: 'number', min: range.from, max: range.to };
  const values = [frame.baseline, frame.target, ...observations.map(({ value }) => value)];
  const high = Math.max(...values) + frame.halfWidth;
  return { kind: 'number', min: Math.min(0, ...values), max: Math.ceil(high) };
};

/** One objective over time: observed values, expected course with its band, target and signatures. */
export const objectiveChart = (
  course: ObjectiveCourse,
  span: EpisodeSpan,
  today: PlainDate,
): ChartSpec => ({
  title: course.title,
  finding: course.sentence,
  description: `Baseline ${numberText(course.frame.baseline)} on ${longDay(course.frame.baselineOn)}, target ${numberText(course.frame.target)}; the band is ${numberText(course.frame.halfWidth)} above and below the expected course. Thin upright lines are signatures of the plan.`,
  howComputed:
    'Expected course from baseline to target: a straight line, or for symptoms a curve whose gains come early. The band is the width within which the measure usually varies.',
  x: sharedTimeAxis(span, today),
  y: verticalAxis(course),
  height: 170,
  lines: linesOf(course, span, today),
  series: [
    ...expectedSeries(course, span, today),
    {
      label: 'Observed',
      kind: 'line',
      ink: 'ink',
      dottedAfter: course.gapDays,
      points: course.observations.map((observation) => observedPoint(observation, course, span)),
    },
  ],
  table: {
    columns: ['Date', `Observed (${course.unit})`, 'Expected'],
    rows: course.observations
      .toReversed()
      .map(({ on, value }) => [
        longDay(on),
        numberText(value),
        numberText(course.frame.expectedOn(on)),
      ]),
  },
});
