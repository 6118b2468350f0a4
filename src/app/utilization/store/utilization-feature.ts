import { createFeature } from '@ngrx/store';
import { chartRecordsReducer } from '../../chart/store/chart-records';

const reducer = chartRecordsReducer(({ authorizations }) => ({ authorizations }));

/** Authorizations of the open chart. */
export const utilizationFeature = createFeature({ name: 'utilization', reducer });
