import type { AttendanceFacts } from './attendance-change.ts';
import type { AttendanceRules } from './attendance-rules.ts';
import type { SessionAttendance } from './session.ts';
import { arrivalStatus } from './session-status.ts';

type Session = Pick<SessionAttendance, 'startsAt' | 'plannedMinutes'>;

/** What one tap on a roster records. */
export const rosterTaps = ['present', 'late', 'left-early', 'absent', 'excused', 'clear'] as const;
export type RosterTap = (typeof rosterTaps)[number];

const HOUR = 60;
const DAY = 24 * HOUR;

const minutesOfDay = (clock: string): number =>
  Number(clock.slice(0, 2)) * HOUR + Number(clock.slice(3, 5));

const two = (value: number): string => String(value).padStart(2, '0');

/** The wall clock a number of minutes after another one: `09:00` and 95 make `10:35`. */
export const clockAfter = (startsAt: string, minutes: number): string => {
  const at = (((minutesOfDay(startsAt) + minutes) % DAY) + DAY) % DAY;
  return `${two(Math.floor(at / HOUR))}:${two(at % HOUR)}`;
};

/** Minutes of a session that lie before a wall clock; a session may go on past midnight. */
const minutesBefore = ({ startsAt, plannedMinutes }: Session, clock: string): number => {
  const after = (minutesOfDay(clock) - minutesOfDay(startsAt) + DAY) % DAY;
  return after > plannedMinutes && after > DAY / 2 ? after - DAY : after;
};

/** Whether somebody can have come or gone at a wall clock: after the start and before the end. */
export const isDuring = (session: Session, clock: string): boolean => {
  const minutes = minutesBefore(session, clock);
  return minutes > 0 && minutes < session.plannedMinutes;
};

/** What is recorded of somebody who came at a wall clock; a little late is still present. */
export const arrivedAt = (
  session: Session,
  clock: string,
  rules: AttendanceRules,
): AttendanceFacts => {
  const late = minutesBefore(session, clock);
  const attendedMinutes = session.plannedMinutes - Math.max(0, late);
  return { status: arrivalStatus(late, rules), attendedMinutes, barrier: null };
};

/** What is recorded of somebody who went at a wall clock. */
export const leftAt = (session: Session, clock: string): AttendanceFacts => ({
  status: 'left-early',
  attendedMinutes: minutesBefore(session, clock),
  barrier: null,
});

/** What one tap records before anybody says a time or a reason. */
export const tapped = (
  tap: RosterTap,
  { plannedMinutes }: Session,
  rules: AttendanceRules,
): AttendanceFacts => {
  const part = Math.max(1, plannedMinutes - rules.lateFromMinutes);
  const facts = (
    status: AttendanceFacts['status'],
    attendedMinutes: number | null,
  ): AttendanceFacts => ({ status, attendedMinutes, barrier: null });
  switch (tap) {
    case 'present':
      return facts('attended', plannedMinutes);
    case 'late':
      return facts('attended-late', part);
    case 'left-early':
      return facts('left-early', part);
    case 'absent':
      return facts('no-show', 0);
    case 'excused':
      return facts('excused', 0);
    case 'clear':
      return facts('scheduled', null);
  }
};
