import { createFeature } from '@ngrx/store';
import { chartRecordsReducer } from '../../chart/store/chart-records';

const reducer = chartRecordsReducer(({ notes }) => ({ notes }));

/** Heads of notes, without their text of the open chart. */
export const notesFeature = createFeature({ name: 'notes', reducer });
