import type { AttendanceWeek } from '#domain/attendance/attendance-week';
import type { Phase } from '#domain/chart/episode';
import { countText, decimalText, percentText } from '#domain/chart/wording';
import type { PlainDate } from '#domain/time/plain-date';
import { lastDayOf } from '#domain/time/program-week';
import type { ChartPoint, ChartSeries, ChartSpec } from '../ui/charts/chart-spec';
import {
  type EpisodeSpan,
  midWeekOnAxis,
  onAxis,
  phaseBands,
  sharedTimeAxis,
  todayLine,
} from '../ui/charts/shared-time-axis';
import { longDay } from '../ui/format/dates';

const LEAST_AXIS_HOURS = 12;
const AXIS_STEP_HOURS = 3;
const DAYS_PER_WEEK = 7;

export interface AttendanceCourse {
  /** Oldest first. */
  readonly weeks: readonly AttendanceWeek[];
  readonly phases: readonly Phase[];
  readonly span: EpisodeSpan;
  readonly today: PlainDate;
  /** Share of the plan below which a week is drawn in the colour of concern. */
  readonly metShare: number;
}

/** Attended of prescribed hours; null without a plan. */
const shareOf = ({ attendedHours, prescribedHours }: AttendanceWeek): number | null =>
  prescribedHours === null || prescribedHours === 0 ? null : attendedHours / prescribedHours;

/** The program closed and nothing was left to attend: hatched, not zero. */
const isClosed = ({ programCancelled, scheduledHours, attendedHours }: AttendanceWeek): boolean =>
  programCancelled > 0 && scheduledHours === 0 && attendedHours === 0;

const plannedText = ({ prescribedHours }: AttendanceWeek): string =>
  prescribedHours === null ? 'no plan' : decimalText(prescribedHours);

const reasonsText = (week: AttendanceWeek): string =>
  [
    week.noShows > 0 ? `${week.noShows} missed` : null,
    week.excused > 0 ? `${week.excused} excused` : null,
    week.programCancelled > 0 ? `${week.programCancelled} cancelled by the program` : null,
    week.notRecorded > 0 ? `${week.notRecorded} not recorded` : null,
  ]
    .filter((text) => text !== null)
    .join(', ');

const barOf = (week: AttendanceWeek, { span, metShare }: AttendanceCourse): ChartPoint => {
  const share = shareOf(week);
  const isBelow = week.extent !== 'running' && share !== null && share < metShare;
  const reasons = reasonsText(week);
  const closed = isClosed(week);
  return {
    x: midWeekOnAxis(week.week, span),
    y: closed ? (week.prescribedHours ?? 1) || 1 : week.attendedHours,
    ink: isBelow && !closed ? 'unexpected' : 'expected',
    hatched: closed,
    text: `Week of ${longDay(week.week)}: ${
      closed ? 'program closed' : `${decimalText(week.attendedHours)} h of ${plannedText(week)} h`
    }${week.extent === 'running' ? ' so far' : ''}${reasons === '' ? '' : `, ${reasons}`}`,
    ...(week.rows[0] === undefined ? {} : { rowId: week.rows[0] }),
  };
};

/** A judged week in which nothing was attended has no bar to see: a mark stands for it. */
const nothingAttended = (bars: readonly ChartPoint[]): ChartSeries => ({
  label: 'Nothing attended',
  kind: 'marks',
  ink: 'unexpected',
  backdrop: true,
  points: bars
    .filter(({ y, ink }) => y === 0 && ink === 'unexpected')
    .map((bar) => ({ ...bar, mark: 'missed' })),
});

const planSteps = ({ phases, span }: AttendanceCourse, end: number): ChartSeries => ({
  label: 'Planned hours',
  kind: 'steps',
  ink: 'ink',
  dash: 'dashed',
  backdrop: true,
  points: phases.flatMap(({ startedOn, endedOn, weeklyHours }) => {
    const to = endedOn === null ? end : onAxis(endedOn, span) + 1;
    return [onAxis(startedOn, span), to].map((x) => ({ x, y: weeklyHours, text: '' }));
  }),
});

const findingOf = ({ weeks, metShare }: AttendanceCourse): string => {
  const judged = weeks.filter((week) => week.extent === 'full' && shareOf(week) !== null);
  const met = judged.filter((week) => (shareOf(week) ?? 0) >= metShare).length;
  if (judged.length === 0) return 'No full week with a plan yet.';
  return `${met} of ${countText(judged.length, 'full week')} at or above ${Math.round(metShare * 100)} % of the plan.`;
};

const tableOf = (weeks: readonly AttendanceWeek[]): ChartSpec['table'] => ({
  columns: ['Week', 'Planned hours', 'Attended hours', 'Of plan', 'Reasons'],
  rows: weeks.toReversed().map((week) => {
    const share = shareOf(week);
    return [
      `${longDay(week.week)} to ${longDay(lastDayOf(week.week))}`,
      plannedText(week),
      isClosed(week) ? 'program closed' : decimalText(week.attendedHours),
      share === null || isClosed(week) ? 'not judged' : percentText(share),
      reasonsText(week) || '–',
    ];
  }),
});

/** Attended hours of every program week against the plan's dose. */
export const attendanceHoursChart = (course: AttendanceCourse): ChartSpec => {
  const { weeks, phases, span, today, metShare } = course;
  const x = sharedTimeAxis(span, today);
  const bars = weeks.map((week) => barOf(week, course));
  const high = Math.max(LEAST_AXIS_HOURS, ...bars.map(({ y }) => Number(y)));
  return {
    title: 'Attendance per week',
    finding: findingOf(course),
    description: `Bars are attended hours, Monday to Sunday; the dashed line is the plan. Orange bars are below ${Math.round(metShare * 100)} % of the plan; hatched weeks had the program closed.`,
    howComputed:
      'Minutes of counted services as recorded. Excused and program-cancelled sessions leave the rate and stay listed; sessions that nobody recorded count for nothing yet.',
    x,
    y: {
      kind: 'number',
      min: 0,
      max: Math.ceil(high / AXIS_STEP_HOURS) * AXIS_STEP_HOURS,
      step: AXIS_STEP_HOURS,
      title: 'Hours',
    },
    height: 220,
    phases: phaseBands(phases, span, x),
    phaseNames: true,
    lines: todayLine(span, today),
    series: [
      {
        label: 'Attended hours',
        kind: 'bars',
        ink: 'expected',
        covers: DAYS_PER_WEEK,
        points: bars,
      },
      planSteps(course, x.max),
      nothingAttended(bars),
    ],
    table: tableOf(weeks),
  };
};
