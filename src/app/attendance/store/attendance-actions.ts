import { createActionGroup, props } from '@ngrx/store';
import type { AttendanceChange, SessionAttendance } from '#contract/attendance';
import type { Problem } from '#contract/problem';
import type { RecordId } from '#domain/ids';

export const recordAttendanceActions = createActionGroup({
  source: 'Record attendance form',
  events: {
    opened: props<{ attendanceId: RecordId }>(),
    submitted: props<{
      attendanceId: RecordId;
      /** The version that the writer saw. */
      version: number;
      change: AttendanceChange;
    }>(),
  },
});

export const attendanceApiActions = createActionGroup({
  source: 'Attendance API',
  events: {
    saved: props<{ attendance: SessionAttendance }>(),
    saveFailed: props<{ attendanceId: RecordId; problem: Problem }>(),
    /** Somebody else was first; `current` is what they saved. */
    saveRefusedAsStale: props<{ current: SessionAttendance; problem: Problem }>(),
  },
});
