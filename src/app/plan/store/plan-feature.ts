import { createFeature } from '@ngrx/store';
import { chartRecordsReducer } from '../../chart/store/chart-records';

const reducer = chartRecordsReducer(({ plans, objectiveValues }) => ({ plans, objectiveValues }));

/** Versions of the plan and recorded objective values of the open chart. */
export const planFeature = createFeature({ name: 'plan', reducer });
