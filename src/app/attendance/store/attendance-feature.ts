import { createFeature } from '@ngrx/store';
import { chartRecordsReducer } from '../../chart/store/chart-records';

const reducer = chartRecordsReducer(({ attendance, closures, outreach }) => ({
  attendance,
  closures,
  outreach,
}));

/** Sessions, rosters and closures of the open chart. */
export const attendanceFeature = createFeature({ name: 'attendance', reducer });
