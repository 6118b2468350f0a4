import { createFeature } from '@ngrx/store';
import { chartRecordsReducer } from '../../chart/store/chart-records';

const reducer = chartRecordsReducer(({ medicationOrders, doses, naloxone }) => ({
  medicationOrders,
  doses,
  naloxone,
}));

/** Orders, doses and naloxone of the open chart. */
export const medicationFeature = createFeature({ name: 'medication', reducer });
