import type { AttendanceWeek } from '../../attendance/attendance-week.ts';
import { wasAttended } from '../../attendance/counted-minutes.ts';
import type { SessionAttendance } from '../../attendance/session.ts';
import { hasFewVisits, rateOver, shortfall } from '../../attendance/weekly-attendance.ts';
import type { ChartReading } from '../../chart/chart-reading.ts';
import { levelOf } from '../../chart/level-of-care.ts';
import { countText, dayText, decimalText, percentText } from '../../chart/wording.ts';
import { byDay } from '../../step-down/windows.ts';
import { instantAt } from '../../time/instant.ts';
import { addDays, daysBetween, type PlainDate, weekday } from '../../time/plain-date.ts';
import { lastDayOf } from '../../time/program-week.ts';
import { type MarkerFinding, type MarkerRule, stricterWhenNew } from './marker-finding.ts';

const isMissed = ({ status }: SessionAttendance): boolean =>
  status === 'no-show' || status === 'cancelled-late';

/** The sessions missed since the last one attended, oldest first. */
const missedSince = ({ record, today }: ChartReading): SessionAttendance[] => {
  const held = record.attendance
    .filter((row) => row.heldOn <= today && (wasAttended(row) || isMissed(row)))
    .toSorted((a, b) => (`${a.heldOn} ${a.startsAt}` < `${b.heldOn} ${b.startsAt}` ? -1 : 1));
  return held.slice(held.findLastIndex(wasAttended) + 1);
};

const missedHead = {
  id: 'M07',
  window: 'since the last session attended',
  tab: 'sessions',
} as const;

/** Several sessions missed in a row, or the last one without anybody having called. */
const missedInARow: MarkerRule = (chart) => {
  const { record, rules } = chart;
  const missed = missedSince(chart);
  const [first, last] = [missed[0], missed.at(-1)];
  if (first === undefined || last === undefined) return [];
  const several = missed.length >= rules.markers.missedInARow;
  const called = record.outreach.some(({ on }) => on >= last.heldOn);
  if (!several && (called || last.status !== 'no-show')) return [];
  const day = dayText(last.heldOn);
  return [
    {
      ...missedHead,
      severity: stricterWhenNew(several ? 2 : 3, chart),
      text: several ? `Missed ${missed.length} sessions in a row, last ${day}` : `Missed on ${day}`,
      value: countText(missed.length, 'session'),
      threshold: `1 asks for a call; ${rules.markers.missedInARow} in a row`,
      rows: missed.toReversed().map(({ id }) => id),
      since: first.heldOn,
      newestOn: last.heldOn,
      dueAt: instantAt(addDays(last.heldOn, 1), '00:00', record.timeZone),
      nextStep: 'Call and ask what got in the way',
    },
  ];
};

const isFull = ({ extent }: AttendanceWeek): boolean => extent === 'full';

const lowRate: MarkerRule = (chart) => {
  const { rateWeeks, rateBelow } = chart.rules.markers;
  const weeks = chart.weeks.filter(isFull).slice(-rateWeeks);
  const [first, last] = [weeks[0], weeks.at(-1)];
  const minimum = chart.rules.attendance.minimumScheduledHours * rateWeeks;
  const { rate, attendedHours, scheduledHours, rows } = rateOver(weeks, minimum);
  if (first === undefined || last === undefined || weeks.length < rateWeeks) return [];
  if (rate === null || rate >= rateBelow) return [];
  return [
    {
      ...missedHead,
      severity: stricterWhenNew(2, chart),
      text: `Attendance ${percentText(rate)} in ${countText(rateWeeks, 'week')}`,
      value: `${decimalText(attendedHours)} of ${decimalText(scheduledHours)} hours`,
      threshold: `below ${rateBelow * 100} %`,
      window: `${dayText(first.week)} to ${dayText(lastDayOf(last.week))}`,
      rows,
      since: lastDayOf(last.week),
      newestOn: lastDayOf(last.week),
      dueAt: null,
      nextStep: 'Call and ask what gets in the way',
    },
  ];
};

/** M07: missed sessions; a run of them says more than the rate. */
export const missedSessions: MarkerRule = (chart) => {
  const run = missedInARow(chart);
  const low = lowRate(chart);
  return run.some(({ severity }) => severity <= 2) || low.length === 0 ? run : low;
};

/** M09: the running week will stay below the hours of the level, or of the plan where it asks less. */
export const fewHours: MarkerRule = ({ record, weeks, level, today, rules }) => {
  const week = weeks.at(-1);
  if (level === null || week === undefined || week.extent !== 'running') return [];
  const ofLevel = levelOf(level.edition, level.code)?.minimumHours ?? 0;
  const needed = Math.min(ofLevel, week.prescribedHours ?? ofLevel);
  const missing = shortfall(week, needed);
  const whole = week.week >= record.episode.admittedOn;
  if (!whole || weekday(today) < rules.markers.hoursFromWeekday || missing === 0) return [];
  const since = addDays(week.week, rules.markers.hoursFromWeekday - 1);
  return [
    {
      id: 'M09',
      severity: 3,
      text: `${decimalText(missing)} h below ${needed} h this week`,
      value: `${decimalText(week.attendedHours)} h attended, ${decimalText(week.stillScheduledHours)} h ahead`,
      threshold: `${needed} h`,
      window: `${dayText(week.week)} to ${dayText(lastDayOf(week.week))}`,
      rows: week.rows,
      since,
      newestOn: since,
      dueAt: null,
      nextStep: 'Offer another session this week',
      tab: 'sessions',
    },
  ];
};

/** M24: few visits in the last full week; a week in which the program was closed is left out. */
export const fewVisits: MarkerRule = ({ record, weeks, rules }) => {
  const week = weeks.findLast(isFull);
  if (week === undefined || !hasFewVisits(week, rules.attendance)) return [];
  const last = lastDayOf(week.week);
  const closed = record.closures.some(({ closedOn }) => closedOn >= week.week && closedOn <= last);
  if (closed || week.programCancelled > 0) return [];
  return [
    {
      id: 'M24',
      severity: 3,
      text: `${countText(week.visits, 'visit')} in the week of ${dayText(week.week)}`,
      value: countText(week.visits, 'visit'),
      threshold: `at least ${rules.attendance.minimumVisits} in a full week`,
      window: `${dayText(week.week)} to ${dayText(last)}`,
      rows: week.rows,
      since: last,
      newestOn: last,
      dueAt: null,
      nextStep: 'Agree on the days of the next week',
      tab: 'sessions',
    },
  ];
};

/** The last individual session attended, and whether any is part of the plan. */
const individualSessions = ({ record, today, rules }: ChartReading) => {
  const rows = record.attendance.filter(({ kind }) => kind === 'individual');
  const planned = rows.some(
    ({ heldOn }) => daysBetween(heldOn, today) <= rules.markers.individualPlannedDays,
  );
  const attended = rows.filter((row) => wasAttended(row) && row.heldOn <= today);
  return { planned, last: byDay(attended.map(({ id, heldOn: on }) => ({ id, on }))).at(-1) };
};

/** M25: no individual session for two weeks where the plan has them. */
export const noIndividualSession: MarkerRule = (chart): MarkerFinding[] => {
  const { planned, last } = individualSessions(chart);
  const days = chart.rules.markers.individualDays;
  const from: PlainDate = last?.on ?? chart.record.episode.admittedOn;
  if (!planned || daysBetween(from, chart.today) < days) return [];
  const since = addDays(from, days);
  return [
    {
      id: 'M25',
      severity: 3,
      text:
        last === undefined
          ? 'No individual session since admission'
          : `No individual session since ${dayText(last.on)}`,
      value: countText(daysBetween(from, chart.today), 'day'),
      threshold: `one in ${days} days where they are planned`,
      window: `${days} days`,
      rows: last === undefined ? [] : [last.id],
      since,
      newestOn: since,
      dueAt: null,
      nextStep: 'Book an individual session',
      tab: 'sessions',
    },
  ];
};
