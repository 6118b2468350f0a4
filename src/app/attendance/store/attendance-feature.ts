import { createFeature, createReducer, on } from '@ngrx/store';
import type { SessionAttendance } from '#contract/attendance';
import type { Chart } from '#contract/chart';
import type { RecordId } from '#domain/ids';
import { type ChartRecords, takeFromChart } from '../../chart/store/chart-records';
import { done, failed, idle, pending, type RequestStatus } from '../../core/request-status';
import { attendanceApiActions, recordAttendanceActions } from './attendance-actions';

type AttendanceRecords = Pick<Chart, 'attendance' | 'closures' | 'outreach'>;

interface AttendanceState extends ChartRecords<AttendanceRecords> {
  /** How far the saving of each attendance has come, by its id. */
  readonly saves: Readonly<Record<string, RequestStatus>>;
}

const empty: AttendanceState = { episodeId: null, records: null, saves: {} };

const withSave = (state: AttendanceState, id: RecordId, save: RequestStatus): AttendanceState => ({
  ...state,
  saves: { ...state.saves, [id]: save },
});

/** The row as the server has it; a row of another chart changes nothing. */
const withRow = (state: AttendanceState, row: SessionAttendance): AttendanceState => {
  if (state.records === null) return state;
  const attendance = state.records.attendance.map((known) => (known.id === row.id ? row : known));
  return { ...state, records: { ...state.records, attendance } };
};

/** Sessions, rosters and closures of the open chart, and what is being recorded about them. */
export const attendanceFeature = createFeature({
  name: 'attendance',
  reducer: createReducer(
    empty,
    ...takeFromChart<AttendanceRecords, AttendanceState>(
      empty,
      ({ attendance, closures, outreach }) => ({ attendance, closures, outreach }),
    ),
    on(recordAttendanceActions.opened, (state, { attendanceId }): AttendanceState =>
      withSave(state, attendanceId, idle),
    ),
    on(recordAttendanceActions.submitted, (state, { attendanceId }): AttendanceState =>
      withSave(state, attendanceId, pending),
    ),
    on(attendanceApiActions.saved, (state, { attendance }): AttendanceState =>
      withSave(withRow(state, attendance), attendance.id, done),
    ),
    on(attendanceApiActions.saveFailed, (state, { attendanceId, problem }): AttendanceState =>
      withSave(state, attendanceId, failed(problem)),
    ),
    on(attendanceApiActions.saveRefusedAsStale, (state, { current, problem }): AttendanceState =>
      withSave(withRow(state, current), current.id, failed(problem)),
    ),
  ),
});
