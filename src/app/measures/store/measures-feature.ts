import { createFeature } from '@ngrx/store';
import { chartRecordsReducer } from '../../chart/store/chart-records';

const reducer = chartRecordsReducer(({ administrations }) => ({ administrations }));

/** Answers to measures of the open chart. */
export const measuresFeature = createFeature({ name: 'measures', reducer });
