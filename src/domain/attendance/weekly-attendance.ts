import type { RecordId } from '../ids.ts';
import { earlierOf, type PlainDate } from '../time/plain-date.ts';
import { lastDayOf, type ProgramWeek, programWeeksOf } from '../time/program-week.ts';
import type { AttendanceRules } from './attendance-rules.ts';
import type { AttendanceWeek } from './attendance-week.ts';
import {
  countedMinutes,
  countsTowardHours,
  isLeftOut,
  minutesPresent,
  wasAttended,
} from './counted-minutes.ts';
import {
  type AttendanceFacts,
  type EpisodeCalendar,
  episodeCalendar,
  isWholeWeek,
  prescribedHours,
} from './prescribed-hours.ts';
import type { SessionAttendance } from './session.ts';

export type { AttendanceFacts } from './prescribed-hours.ts';

const MINUTES_PER_HOUR = 60;

export interface AttendedRate {
  readonly attendedHours: number;
  readonly scheduledHours: number;
  /** 0 to 1; null when fewer hours were scheduled than a rate needs. */
  readonly rate: number | null;
  readonly n: number;
  readonly rows: readonly RecordId[];
}

// Whole minutes, so that a rate exactly at a threshold is not lost to binary fractions.
const inMinutes = (hours: number): number => Math.round(hours * MINUTES_PER_HOUR);

/** Attended of scheduled, 0 to 1; null when fewer hours were scheduled than a rate needs. */
export const rateOf = (
  attendedHours: number,
  scheduledHours: number,
  minimumScheduledHours: number,
): number | null => {
  const scheduled = inMinutes(scheduledHours);
  const known = scheduled > 0 && scheduled >= inMinutes(minimumScheduledHours);
  return known ? inMinutes(attendedHours) / scheduled : null;
};

/** Attended of scheduled hours over several weeks. */
export const rateOver = (
  weeks: readonly AttendanceWeek[],
  minimumScheduledHours: number,
): AttendedRate => {
  const sum = (hours: 'attendedHours' | 'scheduledHours') =>
    inMinutes(weeks.reduce((total, week) => total + week[hours], 0)) / MINUTES_PER_HOUR;
  const [attendedHours, scheduledHours] = [sum('attendedHours'), sum('scheduledHours')];
  const rate = rateOf(attendedHours, scheduledHours, minimumScheduledHours);
  const rows = weeks.flatMap((week) => week.rows);
  return { attendedHours, scheduledHours, rate, n: rows.length, rows };
};

/** What one session is to the hours of its week, as of a day. */
type Standing = 'held' | 'ahead' | 'cancelled-ahead' | 'not-recorded' | 'excused' | 'program';

const standing = (
  row: SessionAttendance,
  today: PlainDate,
  calendar: EpisodeCalendar,
): Standing => {
  if (row.status === 'excused') return 'excused';
  if (isLeftOut(row) || (calendar.closed.has(row.heldOn) && !wasAttended(row))) return 'program';
  if (row.status === 'scheduled') return row.heldOn >= today ? 'ahead' : 'not-recorded';
  if (row.heldOn > today) return 'cancelled-ahead';
  return minutesPresent(row) === null ? 'not-recorded' : 'held';
};

const hoursOf = (rows: readonly SessionAttendance[], minutes: (row: SessionAttendance) => number) =>
  rows.reduce((sum, row) => sum + minutes(row), 0) / MINUTES_PER_HOUR;

const extentOf = (
  week: ProgramWeek,
  today: PlainDate,
  facts: AttendanceFacts,
): AttendanceWeek['extent'] => {
  const open = facts.endedOn === null || facts.endedOn > today;
  if (open && lastDayOf(week) >= today) return 'running';
  return isWholeWeek(week, facts) ? 'full' : 'partial';
};

const attendanceWeek = (
  week: ProgramWeek,
  today: PlainDate,
  calendar: EpisodeCalendar,
): AttendanceWeek => {
  const all = calendar.sessions.get(week) ?? [];
  const counted = all.filter((row) => countsTowardHours(row, calendar.rules));
  const having = (...wanted: readonly Standing[]) =>
    counted.filter((row) => wanted.includes(standing(row, today, calendar)));
  const held = having('held');
  const scheduledHours = hoursOf(held, (row) => row.plannedMinutes);
  const attendedHours = hoursOf(held, (row) => countedMinutes(row, calendar.rules));
  const behind = having('held', 'not-recorded', 'excused', 'program');
  return {
    week,
    extent: extentOf(week, today, calendar.facts),
    prescribedHours: prescribedHours(week, calendar),
    scheduledHours,
    attendedHours,
    stillScheduledHours: hoursOf(having('ahead'), (row) => row.plannedMinutes),
    rate: rateOf(attendedHours, scheduledHours, calendar.rules.minimumScheduledHours),
    visits: new Set(all.filter(wasAttended).map(({ heldOn }) => heldOn)).size,
    noShows: held.filter(({ status }) => status === 'no-show').length,
    excused: having('excused').length,
    programCancelled: having('program').length,
    individualSessions: all.filter((row) => row.kind === 'individual' && wasAttended(row)).length,
    notRecorded: having('not-recorded').length,
    n: behind.length,
    rows: behind.map(({ id }) => id),
  };
};

/**
 * Program weeks from admission to today or the end of the episode, oldest first. Excused and
 * program-cancelled sessions, and those nobody recorded, stay out of the rate and are counted.
 * Source: clinical-sources.md#attendance
 */
export const attendanceWeeks = (
  facts: AttendanceFacts,
  today: PlainDate,
  rules: AttendanceRules,
): AttendanceWeek[] => {
  const last = facts.endedOn === null ? today : earlierOf(today, facts.endedOn);
  if (last < facts.admittedOn) return [];
  const calendar = episodeCalendar(facts, rules);
  return programWeeksOf(facts.admittedOn, last).map((week) =>
    attendanceWeek(week, today, calendar),
  );
};

/** Hours that stay missing below a level's minimum even if all of this week's rest is attended. */
export const shortfall = (
  week: Pick<AttendanceWeek, 'attendedHours' | 'stillScheduledHours'>,
  levelMinimumHours: number,
): number => Math.max(0, levelMinimumHours - week.attendedHours - week.stillScheduledHours);

/** True for a full week with fewer visits than a program needs. */
export const hasFewVisits = (
  { extent, visits }: Pick<AttendanceWeek, 'extent' | 'visits'>,
  rules: AttendanceRules,
): boolean => extent === 'full' && visits < rules.minimumVisits;
