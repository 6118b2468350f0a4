import { createFeature } from '@ngrx/store';
import { chartRecordsReducer } from '../../chart/store/chart-records';

const reducer = chartRecordsReducer(
  ({ tests, testOrders, useDays, useReports, withdrawalReports }) => ({
    tests,
    testOrders,
    useDays,
    useReports,
    withdrawalReports,
  }),
);

/** Tests and reports of use or withdrawal of the open chart. */
export const substanceMonitoringFeature = createFeature({ name: 'substanceMonitoring', reducer });
