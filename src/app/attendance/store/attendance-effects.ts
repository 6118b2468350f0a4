import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import { concatMap } from 'rxjs';
import { toProblem } from '../../core/http/to-problem';
import { attendanceApiActions, recordAttendanceActions } from './attendance-actions';
import { AttendanceApi, isConflict } from './attendance-api';

export const recordAttendance = createEffect(
  (actions = inject(Actions), api = inject(AttendanceApi)) => {
    return actions.pipe(
      ofType(recordAttendanceActions.submitted),
      concatMap(({ attendanceId, version, change }) =>
        api.record(attendanceId, version, change).pipe(
          mapResponse({
            next: (attendance) => attendanceApiActions.saved({ attendance }),
            error: (error) => {
              const problem = toProblem(error);
              return isConflict(problem)
                ? attendanceApiActions.saveRefusedAsStale({ current: problem.current, problem })
                : attendanceApiActions.saveFailed({ attendanceId, problem });
            },
          }),
        ),
      ),
    );
  },
  { functional: true },
);
