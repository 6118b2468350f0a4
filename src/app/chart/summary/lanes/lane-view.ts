import type { ChartReading } from '#domain/chart/chart-reading';
import { laterOf, type PlainDate } from '#domain/time/plain-date';
import { dateOfDay, dayNumber, earlierOf } from '#domain/time/plain-date';
import { lastDayOf, programWeekOf, weeksLater } from '#domain/time/program-week';
import type { ChartLine, ChartSpec, NumberAxis, PhaseBand } from '../../../ui/charts/chart-spec';
import {
  type EpisodeSpan,
  onAxis,
  phaseBands,
  sharedTimeAxis,
  todayLine,
} from '../../../ui/charts/shared-time-axis';
import { dayText } from '#domain/chart/wording';

export const laneRanges = ['4', '8', 'episode'] as const;
export type LaneRange = (typeof laneRanges)[number];

export const rangeWords: Record<LaneRange, string> = {
  '4': '4 weeks',
  '8': '8 weeks',
  episode: 'Episode',
};

export interface LaneChoices {
  readonly range: LaneRange;
  readonly plan: boolean;
  readonly expected: boolean;
}

/** What all lanes have in common: one time axis, its bands, and the days it shows. */
export interface LaneView {
  readonly span: EpisodeSpan;
  readonly today: PlainDate;
  /** Without texts; the lowest lane carries them. */
  readonly axis: NumberAxis;
  readonly bands: readonly PhaseBand[];
  readonly todayLine: readonly ChartLine[];
  readonly choices: LaneChoices;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

const DAYS_PER_WEEK = 7;
/** Room for marks on the first day. */
const HALF_A_DAY = 0.5;

/** The last weeks of the episode, with a tick for each week of the episode. */
const lastWeeks = (whole: NumberAxis, span: EpisodeSpan, today: PlainDate, weeks: number) => {
  const week = programWeekOf(earlierOf(span.endedOn ?? today, today));
  const min = Math.max(whole.min, onAxis(weeksLater(week, 1 - weeks), span));
  const max = onAxis(lastDayOf(week), span) + 1;
  const first = Math.ceil(min / DAYS_PER_WEEK);
  const ticks = Array.from({ length: weeks + 1 }, (_, n) => (first + n) * DAYS_PER_WEEK)
    .filter((at) => at < max)
    .map((at) => ({ at, text: [`wk ${at / DAYS_PER_WEEK + 1}`, dayText(dayOnAxis(at, span))] }));
  return { ...whole, min, max, ticks };
};

/** The date of a day of the episode. */
export const dayOnAxis = (day: number, { admittedOn }: Pick<EpisodeSpan, 'admittedOn'>) =>
  dateOfDay(dayNumber(admittedOn) + day);

const axisOf = (span: EpisodeSpan, today: PlainDate, range: LaneRange): NumberAxis => {
  const whole = sharedTimeAxis(span, today, true);
  const axis = range === 'episode' ? whole : lastWeeks(whole, span, today, Number(range));
  return { ...axis, min: axis.min - HALF_A_DAY };
};

/** The view that all lanes share. */
export const laneView = (
  { record: { episode, phases }, today }: ChartReading,
  choices: LaneChoices,
): LaneView => {
  const { admittedOn, plannedEndOn, endedOn } = episode;
  const span = { admittedOn, plannedEndOn, endedOn };
  const axis = axisOf(span, today, choices.range);
  const bands = phaseBands(phases, span, axis)
    .filter(({ from, to }) => to > axis.min && from < axis.max)
    .map((band) => ({ ...band, from: Math.max(band.from, axis.min) }));
  return {
    span,
    today,
    axis,
    bands: choices.plan ? bands : [],
    todayLine: todayLine(span, today),
    choices,
    from: laterOf(dayOnAxis(Math.ceil(axis.min), span), admittedOn),
    to: dayOnAxis(axis.max - 1, span),
  };
};

/** True for a day that the axis shows. */
export const isShown = (on: PlainDate, { axis, span }: LaneView): boolean => {
  const at = onAxis(on, span);
  return at >= axis.min && at < axis.max;
};

/** What every lane's chart has in common. */
export const laneBasis = ({ axis, bands, todayLine: lines }: LaneView) =>
  ({ x: axis, phases: bands, lines, lane: true }) as const;

/** A chart made for the whole episode, without the points that the axis does not reach. */
export const withinAxis = (spec: ChartSpec, { axis }: LaneView): ChartSpec => ({
  ...spec,
  series: spec.series.map((series) => ({
    ...series,
    points: series.points.filter(({ x, low }) =>
      typeof x === 'string' ? true : x >= axis.min && (low ?? x) <= axis.max,
    ),
  })),
});
