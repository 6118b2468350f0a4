import { createFeature } from '@ngrx/store';
import { chartRecordsReducer } from '../../chart/store/chart-records';

const reducer = chartRecordsReducer(({ consents }) => ({ consents }));

/** Consents to disclose of the open chart. */
export const consentFeature = createFeature({ name: 'consent', reducer });
