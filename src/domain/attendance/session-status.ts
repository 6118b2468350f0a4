import type { AttendanceRules } from './attendance-rules.ts';
import type { AttendanceStatus } from './session.ts';

/** The status of somebody who came a number of minutes after the start. */
export const arrivalStatus = (
  minutesLate: number,
  rules: AttendanceRules,
): Extract<AttendanceStatus, 'attended' | 'attended-late'> =>
  minutesLate >= rules.lateFromMinutes ? 'attended-late' : 'attended';

/** The status of a session that somebody cancelled a number of hours before its start. */
export const cancellationStatus = (
  hoursBefore: number,
  rules: AttendanceRules,
): Extract<AttendanceStatus, 'cancelled-timely' | 'cancelled-late'> =>
  hoursBefore >= rules.timelyCancellationHours ? 'cancelled-timely' : 'cancelled-late';
