import { createFeature } from '@ngrx/store';
import { chartRecordsReducer } from '../../chart/store/chart-records';

const reducer = chartRecordsReducer(({ serviceNeeds }) => ({ serviceNeeds }));

/** Needs and the services that meet them of the open chart. */
export const servicesFeature = createFeature({ name: 'services', reducer });
