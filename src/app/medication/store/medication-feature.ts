import { createFeature } from '@ngrx/store';
import { chartRecordsReducer } from '../../chart/store/chart-records';

const reducer = chartRecordsReducer(({ medicationOrders, doses, naloxone, medicationOffers }) => ({
  medicationOrders,
  doses,
  naloxone,
  medicationOffers,
}));

/** Orders, doses and naloxone of the open chart. */
export const medicationFeature = createFeature({ name: 'medication', reducer });
