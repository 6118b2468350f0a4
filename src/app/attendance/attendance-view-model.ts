import { createSelector } from '@ngrx/store';
import type { Chart } from '#contract/chart';
import type { AttendanceWeek } from '#domain/attendance/attendance-week';
import { hourBand } from '#domain/attendance/hour-band';
import { forecastSentence, hoursForecast } from '#domain/attendance/hours-forecast';
import { rateOver } from '#domain/attendance/weekly-attendance';
import { missedToMakeUp } from '#domain/attendance/make-up';
import type { ChartReading } from '#domain/chart/chart-reading';
import { levelOf } from '#domain/chart/level-of-care';
import { inForce } from '#domain/chart/recorded';
import { countText, decimalText, percentText } from '#domain/chart/wording';
import type { RecordId } from '#domain/ids';
import { type ChartHead, chartFeature } from '../chart/store/chart-feature';
import { selectChartReading } from '../chart/store/chart-reading';
import { notesFeature } from '../notes/store/notes-feature';
import type { ChartSpec } from '../ui/charts/chart-spec';
import { longDay, weekdayDay } from '../ui/format/dates';
import type { RecordRow } from '../ui/records/record-row';
import { attendanceHoursChart } from './attendance-hours-chart';
import { hourBandWords } from './attendance-labels';
import { isNotRecorded, outreachRow, type SessionContext, sessionRow } from './session-rows';
import { attendanceFeature } from './store/attendance-feature';
import { type StripWeek, stripWeeks } from './week-strip-view';

const WEEKS_OF_MEAN = 4;

export interface AttendanceView {
  readonly dose: string;
  readonly received: string;
  /** How this week stands against the level's hours; null after the end or without a level. */
  readonly forecast: string | null;
  /** Null while neither the plan nor a session has hours. */
  readonly chart: ChartSpec | null;
  readonly weeks: readonly StripWeek[];
  /** Place of the week that holds today, or of the last one. */
  readonly currentWeek: number;
  /** Newest first. */
  readonly notRecorded: readonly RecordRow[];
  readonly sessions: readonly RecordRow[];
  /** Still to come, the next one first. */
  readonly ahead: readonly RecordRow[];
  readonly closures: readonly string[];
  readonly outreach: readonly RecordRow[];
  /** False for a closed episode and for research data. */
  readonly canPlan: boolean;
  /** Sessions missed lately that nothing makes up for yet. */
  readonly missed: readonly MissedSession[];
}

export interface MissedSession {
  readonly id: RecordId;
  readonly text: string;
}

type Records = Pick<Chart, 'attendance' | 'closures' | 'outreach' | 'notes'>;
type Head = Pick<ChartHead, 'today' | 'team' | 'site' | 'episode' | 'phases'>;

const doseText = ({ phases, today, episode }: Head): string => {
  const phase = phases.findLast(({ startedOn }) => startedOn <= (episode.endedOn ?? today));
  return phase === undefined
    ? 'No dose is planned yet.'
    : `Planned: ${decimalText(phase.weeklyHours)} h a week in ${phase.name}.`;
};

/** Hours of the last full weeks, their rate, and the band of levels in which they fall. */
const receivedText = (weeks: readonly AttendanceWeek[], { rules }: ChartReading): string => {
  const full = weeks.filter(({ extent }) => extent === 'full').slice(-WEEKS_OF_MEAN);
  if (full.length === 0) return 'No full week yet.';
  const { attendedHours, scheduledHours, rate, n } = rateOver(
    full,
    rules.attendance.minimumScheduledHours,
  );
  if (scheduledHours === 0) return 'No session that counts toward the hours was scheduled lately.';
  const mean = attendedHours / full.length;
  const share = rate === null ? 'too few hours scheduled for a rate' : percentText(rate);
  const band = hourBandWords[hourBand(mean, 'adult', rules.attendance)];
  return `Received: ${decimalText(mean)} h a week over ${countText(full.length, 'full week')}, ${band}; ${share} of scheduled hours, ${countText(n, 'session')}.`;
};

const forecastText = (reading: ChartReading): string | null => {
  const { level, record, today, weeks, rules } = reading;
  const week = weeks.at(-1);
  const minimum = level === null ? 0 : (levelOf(level.edition, level.code)?.minimumHours ?? 0);
  if (week?.extent !== 'running' || minimum === 0) return null;
  const forecast = hoursForecast(week, record.attendance, minimum, today, rules.attendance);
  return `This week: ${forecastSentence(forecast)}.`;
};

const hasHours = ({ prescribedHours, scheduledHours, programCancelled }: AttendanceWeek): boolean =>
  prescribedHours !== null || scheduledHours > 0 || programCancelled > 0;

const chartOf = ({ weeks, record, rules }: ChartReading, { today }: Head): ChartSpec | null => {
  if (!weeks.some(hasHours)) return null;
  return attendanceHoursChart({
    weeks,
    phases: record.phases,
    span: record.episode,
    today,
    metShare: rules.readiness.attendance.met,
  });
};

/** Rows of the lists, and what may be made up for. */
const listsOf = (
  { attendance, closures, outreach }: Records,
  rows: readonly Chart['attendance'][number][],
  { rules }: ChartReading,
  context: SessionContext,
) => ({
  ahead: rows
    // What was only planned and taken back never was.
    .filter(({ heldOn, enteredInErrorAt }) => heldOn > context.today && enteredInErrorAt === null)
    .toReversed()
    .map((row) => sessionRow(row, context)),
  canPlan: context.canRecord,
  missed: missedToMakeUp(inForce(attendance), context.today, rules.attendance).map((row) => ({
    id: row.id,
    text: `${weekdayDay(row.heldOn)}, ${row.title}`,
  })),
  closures: closures.map(({ closedOn, reason }) => `${longDay(closedOn)}: ${reason}`),
  outreach: outreach
    .toSorted((a, b) => b.on.localeCompare(a.on))
    .map((contact) => outreachRow(contact, context.team)),
});

/** Sessions of the episode: the dose, what was received of it, and every session by day. */
export const attendanceView = (
  records: Records,
  head: Head,
  reading: ChartReading,
): AttendanceView => {
  const { today, team, episode, site } = head;
  const context: SessionContext = {
    today,
    team,
    notes: inForce(records.notes),
    canRecord: episode.endedOn === null && site.kind !== 'research',
    daysOnly: site.kind === 'research',
  };
  const rows = records.attendance.toSorted((a, b) =>
    `${b.heldOn}${b.startsAt}`.localeCompare(`${a.heldOn}${a.startsAt}`),
  );
  const until = episode.endedOn ?? today;
  const { attendance, closures } = records;
  const weeks = stripWeeks(attendance, closures, episode.admittedOn, until, context);
  const holdsToday = weeks.findIndex(({ days }) => days.some(({ on }) => on === until));
  const of = (row: Chart['attendance'][number]) => sessionRow(row, context);
  return {
    dose: doseText(head),
    received: receivedText(reading.weeks, reading),
    forecast: forecastText(reading),
    chart: chartOf(reading, head),
    weeks,
    currentWeek: Math.max(0, holdsToday),
    notRecorded: rows.filter((row) => isNotRecorded(row, today) && row.heldOn <= until).map(of),
    sessions: rows.filter(({ heldOn }) => heldOn <= today).map(of),
    ...listsOf(records, rows, reading, context),
  };
};

export const selectAttendance = createSelector(
  chartFeature.selectRecords,
  attendanceFeature.selectRecords,
  notesFeature.selectRecords,
  selectChartReading,
  (head, records, notes, reading) =>
    head && records && notes && reading && attendanceView({ ...records, ...notes }, head, reading),
);
