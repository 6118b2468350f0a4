import { createFeature } from '@ngrx/store';
import { chartRecordsReducer } from '../../chart/store/chart-records';

const reducer = chartRecordsReducer(
  ({
    serviceNeeds,
    serviceStageChanges,
    serviceReferrals,
    serviceBarriers,
    serviceVisits,
    outcomeReports,
  }) => ({
    serviceNeeds,
    serviceStageChanges,
    serviceReferrals,
    serviceBarriers,
    serviceVisits,
    outcomeReports,
  }),
);

/** Needs and the services that meet them of the open chart. */
export const servicesFeature = createFeature({ name: 'services', reducer });
