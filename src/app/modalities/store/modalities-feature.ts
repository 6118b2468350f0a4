import { createFeature } from '@ngrx/store';
import type { Chart } from '#contract/chart';
import { modalityLists } from '#domain/modalities/modality-records';
import { chartRecordsReducer } from '../../chart/store/chart-records';

type Lists =
  'skills' | 'copingAheadPlans' | 'relapsePreventionPlans' | (typeof modalityLists)[number];

/** The lists of a chart that this area keeps. */
export type ModalityChart = Pick<Chart, Lists>;

const names: readonly Lists[] = [
  'skills',
  'copingAheadPlans',
  'relapsePreventionPlans',
  ...modalityLists,
];

const reducer = chartRecordsReducer(
  (chart) => Object.fromEntries(names.map((name) => [name, chart[name]])) as ModalityChart,
);

/** Skills, plans, what the approaches recorded, and incentives of the open chart. */
export const modalitiesFeature = createFeature({ name: 'modalities', reducer });
