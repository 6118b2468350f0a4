import type { Phase } from '../chart/episode.ts';
import { daysBetween, daysFrom, earlierOf, laterOf, type PlainDate } from '../time/plain-date.ts';
import { lastDayOf, programWeekOf, type ProgramWeek } from '../time/program-week.ts';
import type { AttendanceRules } from './attendance-rules.ts';
import { countsTowardHours } from './counted-minutes.ts';
import type { ProgramClosure, SessionAttendance } from './session.ts';

const DAYS_PER_WEEK = 7;

export interface AttendanceFacts {
  readonly admittedOn: PlainDate;
  readonly endedOn: PlainDate | null;
  readonly attendance: readonly SessionAttendance[];
  readonly phases: readonly Phase[];
  readonly closures: readonly ProgramClosure[];
}

/** The facts by week, made once for all weeks of an episode. */
export interface EpisodeCalendar {
  readonly facts: AttendanceFacts;
  readonly closed: ReadonlySet<PlainDate>;
  /** All sessions inside the episode. */
  readonly sessions: ReadonlyMap<ProgramWeek, readonly SessionAttendance[]>;
  readonly rules: AttendanceRules;
}

const insideEpisode = (on: PlainDate, { admittedOn, endedOn }: AttendanceFacts): boolean =>
  on >= admittedOn && (endedOn === null || on <= endedOn);

export const episodeCalendar = (
  facts: AttendanceFacts,
  rules: AttendanceRules,
): EpisodeCalendar => {
  const sessions = new Map<ProgramWeek, SessionAttendance[]>();
  for (const row of facts.attendance.filter(({ heldOn }) => insideEpisode(heldOn, facts))) {
    const week = programWeekOf(row.heldOn);
    const known = sessions.get(week);
    if (known === undefined) sessions.set(week, [row]);
    else known.push(row);
  }
  const closed = new Set(facts.closures.map(({ closedOn }) => closedOn));
  return { facts, closed, sessions, rules };
};

/** First and last day of the episode inside a week. */
const episodeDays = (week: ProgramWeek, { admittedOn, endedOn }: AttendanceFacts) => ({
  first: laterOf(week, admittedOn),
  last: endedOn === null ? lastDayOf(week) : earlierOf(lastDayOf(week), endedOn),
});

/** True when every day of the week lies inside the episode. */
export const isWholeWeek = (week: ProgramWeek, facts: AttendanceFacts): boolean => {
  const { first, last } = episodeDays(week, facts);
  return daysBetween(first, last) === DAYS_PER_WEEK - 1;
};

const openDays = (week: ProgramWeek, { facts, closed }: EpisodeCalendar): readonly PlainDate[] => {
  const { first, last } = episodeDays(week, facts);
  return daysFrom(first, last).filter((day) => !closed.has(day));
};

const dose = (week: ProgramWeek, facts: AttendanceFacts): number | null => {
  const { first, last } = episodeDays(week, facts);
  const inForce = facts.phases
    .filter(({ startedOn, endedOn }) => startedOn <= last && (endedOn ?? last) >= first)
    .sort((a, b) => (a.startedOn < b.startedOn ? -1 : 1));
  return inForce[0]?.weeklyHours ?? null;
};

const countedSessions = (week: ProgramWeek, calendar: EpisodeCalendar): number =>
  (calendar.sessions.get(week) ?? []).filter(
    (row) => countsTowardHours(row, calendar.rules) && !calendar.closed.has(row.heldOn),
  ).length;

/** Sessions of the nearest full week of the same dose without a closure; null without such a week. */
const usualSessions = (week: ProgramWeek, calendar: EpisodeCalendar): number | null => {
  const sameDose = dose(week, calendar.facts);
  const distance = (other: ProgramWeek) => Math.abs(daysBetween(week, other));
  const [nearest] = [...calendar.sessions.keys()]
    .filter(
      (other) =>
        openDays(other, calendar).length === DAYS_PER_WEEK &&
        countedSessions(other, calendar) > 0 &&
        dose(other, calendar.facts) === sameDose,
    )
    .sort((a, b) => distance(a) - distance(b) || daysBetween(b, a));
  return nearest === undefined ? null : countedSessions(nearest, calendar);
};

/**
 * Hours the plan prescribes in one week: the dose in force, times sessions inside the episode on
 * open days ÷ sessions of a full week; by open days where no full week is known. Null without a
 * plan. Source: clinical-sources.md#calendar
 */
export const prescribedHours = (week: ProgramWeek, calendar: EpisodeCalendar): number | null => {
  const weeklyHours = dose(week, calendar.facts);
  const open = openDays(week, calendar).length;
  if (weeklyHours === null || open === DAYS_PER_WEEK) return weeklyHours;
  const usual = usualSessions(week, calendar);
  const share =
    usual === null ? open / DAYS_PER_WEEK : Math.min(1, countedSessions(week, calendar) / usual);
  return weeklyHours * share;
};
