import { createFeature } from '@ngrx/store';
import { chartRecordsReducer } from '../../chart/store/chart-records';

const reducer = chartRecordsReducer(
  ({
    dimensionAssessments,
    livingReports,
    supportReports,
    nextCare,
    decisions,
    moreCareRequests,
    snapshots,
  }) => ({
    dimensionAssessments,
    livingReports,
    supportReports,
    nextCare,
    decisions,
    moreCareRequests,
    snapshots,
  }),
);

/** What readiness rests on besides the other areas, decisions, and what the rules said each week of the open chart. */
export const stepDownFeature = createFeature({ name: 'stepDown', reducer });
