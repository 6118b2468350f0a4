import { createFeature } from '@ngrx/store';
import { chartRecordsReducer } from '../../chart/store/chart-records';

const reducer = chartRecordsReducer(({ skills, copingAheadPlans, relapsePreventionPlans }) => ({
  skills,
  copingAheadPlans,
  relapsePreventionPlans,
}));

/** Skills and coping plans of the open chart. */
export const modalitiesFeature = createFeature({ name: 'modalities', reducer });
