import { createFeature } from '@ngrx/store';
import { chartRecordsReducer } from '../../chart/store/chart-records';

const reducer = chartRecordsReducer(
  ({
    safetyEvents,
    suicideAlerts,
    suicideRiskReviews,
    safetyNotices,
    withdrawalObservations,
    safetyChecks,
    safetyPlans,
    circumstances,
  }) => ({
    safetyEvents,
    suicideAlerts,
    suicideRiskReviews,
    safetyNotices,
    withdrawalObservations,
    safetyChecks,
    safetyPlans,
    circumstances,
  }),
);

/** Safety events, reviews, checks and plans of the open chart. */
export const safetyFeature = createFeature({ name: 'safety', reducer });
