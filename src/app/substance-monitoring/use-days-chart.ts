import type { UseDay } from '#contract/substance-monitoring';
import { countText } from '#domain/chart/wording';
import { earlierOf, type PlainDate } from '#domain/time/plain-date';
import { lastDayOf, programWeekOf, programWeeksOf } from '#domain/time/program-week';
import type { ChartPoint, ChartSpec } from '../ui/charts/chart-spec';
import { type EpisodeSpan, midWeekOnAxis, sharedTimeAxis } from '../ui/charts/shared-time-axis';
import { longDay } from '../ui/format/dates';

const DAYS_PER_WEEK = 7;

interface UseWeek {
  readonly monday: PlainDate;
  readonly days: number;
  readonly reported: string;
}

const weeksOf = (days: readonly UseDay[], { admittedOn, endedOn }: EpisodeSpan, today: PlainDate) =>
  programWeeksOf(admittedOn, endedOn === null ? today : earlierOf(today, endedOn)).map(
    (monday): UseWeek => {
      const own = days.filter(({ on }) => on >= monday && on <= lastDayOf(monday));
      return {
        monday,
        days: new Set(own.map(({ on }) => on)).size,
        reported: [...new Set(own.map(({ reported }) => reported))].toSorted().join(', '),
      };
    },
  );

const weekPoint = ({ monday, days, reported }: UseWeek, span: EpisodeSpan): ChartPoint => {
  const what = reported === '' ? '' : `, ${reported}`;
  return {
    x: midWeekOnAxis(monday, span),
    y: days,
    text: `Week of ${longDay(monday)}: ${countText(days, 'day')}${what}`,
  };
};

/** Days of any use that the person reported in the episode, by program week. */
export const useDaysChart = (
  days: readonly UseDay[],
  span: EpisodeSpan,
  today: PlainDate,
): ChartSpec => {
  const weeks = weeksOf(days, span, today);
  const different = new Set(days.map(({ on }) => on)).size;
  const latest = days
    .map(({ on }) => programWeekOf(on))
    .toSorted()
    .at(-1);
  const last = latest === undefined ? '' : `; the last in the week of ${longDay(latest)}`;
  return {
    title: 'Days of use they reported, by week',
    finding: `${countText(different, 'day')} of use reported in ${countText(weeks.length, 'week')}${last}.`,
    description:
      'Bars are days of a week, 0 to 7, on which the person reported any use. A week without a bar has no reported use.',
    howComputed:
      'Each day counts once, whatever and however much was used. Reported by the person; not compared with tests.',
    x: sharedTimeAxis(span, today),
    y: { kind: 'number', min: 0, max: DAYS_PER_WEEK, step: 1, title: 'Days a week' },
    height: 180,
    series: [
      {
        label: 'Days of use reported',
        kind: 'bars',
        ink: 'ink',
        points: weeks.map((week) => weekPoint(week, span)),
      },
    ],
    table: {
      columns: ['Week of', 'Days', 'Reported'],
      rows: weeks
        .toReversed()
        .map((week) => [longDay(week.monday), String(week.days), week.reported || '–']),
    },
  };
};
