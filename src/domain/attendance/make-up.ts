import type { RecordId } from '../ids.ts';
import { daysBetween, type PlainDate } from '../time/plain-date.ts';
import { lastDayOf, programWeekOf, weeksLater } from '../time/program-week.ts';
import type { AttendanceRules } from './attendance-rules.ts';
import { countsTowardHours } from './counted-minutes.ts';
import type { AttendanceStatus, SessionAttendance } from './session.ts';

/** A session of a group that somebody might join. */
export interface OpenSession {
  readonly sessionId: RecordId;
  readonly kind: SessionAttendance['kind'];
  readonly heldOn: PlainDate;
  readonly startsAt: string;
  readonly plannedMinutes: number;
  readonly cancelledReason: string | null;
  readonly capacity: number;
  /** People on the roster who are not known to stay away. */
  readonly expected: number;
}

const missed: readonly AttendanceStatus[] = [
  'no-show',
  'cancelled-late',
  'cancelled-timely',
  'excused',
  'program-cancelled',
];

/** Sessions that were missed lately and that no other session makes up for yet, newest first. */
export const missedToMakeUp = (
  attendance: readonly SessionAttendance[],
  today: PlainDate,
  rules: AttendanceRules,
): SessionAttendance[] => {
  const madeUp = new Set(attendance.map(({ makesUpFor }) => makesUpFor));
  return attendance
    .filter(
      (row) =>
        missed.includes(row.status) &&
        countsTowardHours(row, rules) &&
        !madeUp.has(row.id) &&
        row.heldOn <= today &&
        daysBetween(row.heldOn, today) <= rules.makeUpWithinDays,
    )
    .sort((a, b) => (a.heldOn < b.heldOn ? 1 : -1));
};

/** The last day on which sessions are offered to make up hours: the end of next week. */
export const lastMakeUpDay = (today: PlainDate): PlainDate =>
  lastDayOf(weeksLater(programWeekOf(today), 1));

/** Sessions of this and next week that somebody may join to make up hours, the next one first. */
export const makeUpOptions = <Session extends OpenSession>(
  sessions: readonly Session[],
  attendance: readonly SessionAttendance[],
  today: PlainDate,
  rules: AttendanceRules,
): Session[] => {
  const own = new Set(attendance.map(({ sessionId }) => sessionId));
  const busy = new Set(
    attendance
      .filter(({ status }) => status === 'scheduled')
      .map(({ heldOn, startsAt }) => `${heldOn} ${startsAt}`),
  );
  return sessions
    .filter(
      (session) =>
        session.heldOn >= today &&
        session.heldOn <= lastMakeUpDay(today) &&
        session.cancelledReason === null &&
        session.expected < session.capacity &&
        countsTowardHours(session, rules) &&
        !own.has(session.sessionId) &&
        !busy.has(`${session.heldOn} ${session.startsAt}`),
    )
    .sort((a, b) => `${a.heldOn}${a.startsAt}`.localeCompare(`${b.heldOn}${b.startsAt}`));
};
