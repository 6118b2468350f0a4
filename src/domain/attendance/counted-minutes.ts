import type { AttendanceRules } from './attendance-rules.ts';
import type { AttendanceStatus, SessionAttendance } from './session.ts';

/**
 * `whole`: minutes default to the plan; `part`: only recorded minutes are known; `open`: nobody
 * recorded it; `missed`: planned and not attended; `left-out`: never planned against the person.
 */
const presence: Record<AttendanceStatus, 'whole' | 'part' | 'open' | 'missed' | 'left-out'> = {
  scheduled: 'open',
  attended: 'whole',
  'attended-late': 'part',
  'left-early': 'part',
  'no-show': 'missed',
  'cancelled-late': 'missed',
  'cancelled-timely': 'missed',
  excused: 'left-out',
  'program-cancelled': 'left-out',
};

export const wasAttended = ({ status }: Pick<SessionAttendance, 'status'>): boolean =>
  presence[status] === 'whole' || presence[status] === 'part';

/** True for sessions that neither the person nor the program could have held against them. */
export const isLeftOut = ({ status }: Pick<SessionAttendance, 'status'>): boolean =>
  presence[status] === 'left-out';

/** Minutes somebody was in the session; null while that is not known. */
export const minutesPresent = (
  row: Pick<SessionAttendance, 'status' | 'attendedMinutes' | 'plannedMinutes'>,
): number | null => {
  switch (presence[row.status]) {
    case 'whole':
      return row.attendedMinutes ?? row.plannedMinutes;
    case 'part':
      return row.attendedMinutes;
    case 'open':
      return null;
    case 'missed':
    case 'left-out':
      return 0;
  }
};

export const countsTowardHours = (
  { kind }: Pick<SessionAttendance, 'kind'>,
  rules: AttendanceRules,
): boolean => rules.countedKinds.includes(kind);

/** Minutes toward the weekly hours; 0 for other services and while nothing is recorded. */
export const countedMinutes = (row: SessionAttendance, rules: AttendanceRules): number =>
  countsTowardHours(row, rules) ? (minutesPresent(row) ?? 0) : 0;
