import { createFeature } from '@ngrx/store';
import { chartRecordsReducer } from '../../chart/store/chart-records';

const reducer = chartRecordsReducer(({ handledReasons }) => ({ handledReasons }));

/** Reasons of the open chart that somebody has handled. */
export const handledReasonsFeature = createFeature({ name: 'handledReasons', reducer });
