import { createFeature } from '@ngrx/store';
import { chartRecordsReducer } from '../../chart/store/chart-records';

const reducer = chartRecordsReducer(({ familySupports, familySessions }) => ({
  familySupports,
  familySessions,
}));

/** Family supports and sessions of the open chart. */
export const familyFeature = createFeature({ name: 'family', reducer });
