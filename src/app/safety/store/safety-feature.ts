import { createFeature } from '@ngrx/store';
import { chartRecordsReducer } from '../../chart/store/chart-records';

const reducer = chartRecordsReducer(
  ({ safetyEvents, suicideRiskReviews, safetyChecks, safetyPlans, circumstances }) => ({
    safetyEvents,
    suicideRiskReviews,
    safetyChecks,
    safetyPlans,
    circumstances,
  }),
);

/** Safety events, reviews, checks and plans of the open chart. */
export const safetyFeature = createFeature({ name: 'safety', reducer });
