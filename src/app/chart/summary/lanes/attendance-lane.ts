import type { AttendanceWeek } from '#domain/attendance/attendance-week';
import type { ChartReading } from '#domain/chart/chart-reading';
import type { Phase } from '#domain/chart/episode';
import { countText, dayText, decimalText, percentText } from '#domain/chart/wording';
import { lastDayOf } from '#domain/time/program-week';
import type { ChartPoint, ChartSeries } from '../../../ui/charts/chart-spec';
import { midWeekOnAxis, onAxis } from '../../../ui/charts/shared-time-axis';
import type { Lane } from './lane';
import { isShown, laneBasis, type LaneView } from './lane-view';

const LEAST_AXIS_HOURS = 9;
const AXIS_STEP_HOURS = 6;
const DAYS_PER_WEEK = 7;
/** The names of the phases stand above the bars. */
const ROOM_FOR_NAMES = 1.2;

/** Attended of the plan's hours, or of the scheduled ones where there is no plan; null when unknown. */
const shareOf = ({ attendedHours, prescribedHours, rate }: AttendanceWeek): number | null =>
  prescribedHours === null || prescribedHours === 0 ? rate : attendedHours / prescribedHours;

const isClosed = (week: AttendanceWeek): boolean =>
  week.programCancelled > 0 && week.scheduledHours === 0 && week.attendedHours === 0;

const hoursText = (week: AttendanceWeek): string => {
  const plan = week.prescribedHours;
  const of = plan === null ? `${decimalText(week.scheduledHours)} scheduled` : decimalText(plan);
  return `${decimalText(week.attendedHours)} of ${of} hours`;
};

const reasonsOf = (week: AttendanceWeek): string[] => [
  ...(week.noShows > 0 ? [`${week.noShows} missed`] : []),
  ...(week.excused > 0 ? [`${week.excused} excused`] : []),
  ...(week.programCancelled > 0 ? [`${week.programCancelled} cancelled by the program`] : []),
  ...(week.notRecorded > 0 ? [`${week.notRecorded} not recorded`] : []),
];

const weekText = (week: AttendanceWeek): string => {
  const days = `${dayText(week.week)} to ${dayText(lastDayOf(week.week))}`;
  if (isClosed(week)) return `${days}: the program was closed`;
  const soFar = week.extent === 'running' ? ' so far' : '';
  return [`${days}: attended ${hoursText(week)}${soFar}`, ...reasonsOf(week)].join(', ');
};

const doseIn = (phases: readonly Phase[], { week }: AttendanceWeek): number | null =>
  phases.findLast(({ startedOn }) => startedOn <= lastDayOf(week))?.weeklyHours ?? null;

const barsOf = (reading: ChartReading, weeks: readonly AttendanceWeek[], view: LaneView) => {
  const { met } = reading.rules.readiness.attendance;
  const points = weeks.map((week): ChartPoint => {
    const share = shareOf(week);
    const below = share !== null && share < met && week.extent !== 'running';
    return {
      x: midWeekOnAxis(week.week, view.span),
      y: isClosed(week) ? (doseIn(reading.record.phases, week) ?? 1) : week.attendedHours,
      text: weekText(week),
      ...(below ? { ink: 'unexpected' } : {}),
      ...(isClosed(week) ? { hatched: true } : {}),
      ...(week.rows.at(-1) === undefined ? {} : { rowId: week.rows.at(-1) }),
    };
  });
  return {
    label: 'Attended',
    kind: 'bars',
    ink: 'expected',
    covers: DAYS_PER_WEEK,
    points,
  } satisfies ChartSeries;
};

const planOf = (phases: readonly Phase[], view: LaneView): ChartSeries => ({
  label: 'Planned',
  kind: 'steps',
  ink: 'ink',
  dash: 'dashed',
  backdrop: true,
  points: phases.flatMap(({ startedOn, endedOn, weeklyHours: y, name }) => {
    const to = endedOn === null ? view.axis.max : onAxis(endedOn, view.span) + 1;
    return [onAxis(startedOn, view.span), to].map((x) => ({ x, y, text: `${name}: ${y} hours` }));
  }),
});

const findingOf = (weeks: readonly AttendanceWeek[], met: number): string => {
  const full = weeks.filter((week) => week.extent === 'full' && shareOf(week) !== null);
  if (full.length === 0) return 'No full week with hours to judge yet.';
  const reached = full.filter((week) => (shareOf(week) ?? 0) >= met).length;
  return `${reached} of ${countText(full.length, 'full week')} at or above ${Math.round(met * 100)} % of plan.`;
};

const currentOf = (weeks: readonly AttendanceWeek[]): Lane['current'] => {
  const last = weeks.at(-1);
  if (last === undefined) return { value: 'None', words: 'no week yet' };
  if (weeks.every((week) => week.prescribedHours === null && week.scheduledHours === 0))
    return { value: 'None', words: 'no hours of counted services' };
  const when = last.extent === 'running' ? 'this week so far' : `week of ${dayText(last.week)}`;
  const of =
    last.prescribedHours === null ? '' : ` of ${decimalText(last.prescribedHours)} planned`;
  return { value: `${decimalText(last.attendedHours)} h`, words: `${when}${of}` };
};

const tableOf = (weeks: readonly AttendanceWeek[]) => ({
  columns: ['Week of', 'Planned hours', 'Attended hours', 'Share', 'Not attended'],
  rows: weeks.map((week) => {
    const share = shareOf(week);
    return [
      dayText(week.week),
      week.prescribedHours === null ? 'no plan' : decimalText(week.prescribedHours),
      isClosed(week) ? 'program closed' : decimalText(week.attendedHours),
      share === null || isClosed(week) ? 'not known' : percentText(share),
      reasonsOf(week).join(', ') || 'none',
    ];
  }),
});

/** Hours per program week against the plan's dose; each bar spans its Monday to Sunday. */
export const attendanceLane = (reading: ChartReading, view: LaneView): Lane => {
  const { met } = reading.rules.readiness.attendance;
  const { phases } = reading.record;
  const weeks = reading.weeks.filter(
    ({ week }) => isShown(week, view) || isShown(lastDayOf(week), view),
  );
  const bars = barsOf(reading, weeks, view);
  const highest = Math.max(
    LEAST_AXIS_HOURS,
    ...bars.points.map(({ y }) => Number(y)),
    ...phases.map(({ weeklyHours }) => weeklyHours),
  );
  return {
    current: currentOf(weeks),
    tabOf: () => 'sessions',
    says: (day) => {
      const bar = bars.points.find(({ x }) => Math.abs(Number(x) - day - 0.5) <= 3);
      return bar?.text ?? null;
    },
    spec: {
      ...laneBasis(view),
      title: 'Attendance, hours a week',
      finding: findingOf(weeks, met),
      description: `Bars are attended hours of a program week, Monday to Sunday; the dashed line is the plan. ${countText(weeks.length, 'week')} shown.`,
      howComputed: `Minutes of counted services, as recorded, of the hours the plan prescribes; a week below ${Math.round(met * 100)} % of its plan is drawn in the colour of concern, a week with the program closed is hatched, and the running week is not judged.`,
      y: {
        kind: 'number',
        min: 0,
        max: Math.ceil((highest * ROOM_FOR_NAMES) / AXIS_STEP_HOURS) * AXIS_STEP_HOURS,
        step: AXIS_STEP_HOURS,
      },
      phaseNames: true,
      height: 116,
      series: [bars, ...(view.choices.plan ? [planOf(phases, view)] : [])],
      table: tableOf(weeks),
    },
  };
};
