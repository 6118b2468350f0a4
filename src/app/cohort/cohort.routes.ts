import type { Routes } from '@angular/router';
import { provideChartKit } from '../ui/charts/provide-chart-kit';
import { provideCohort } from './store/provide-cohort';

export const cohortRoutes: Routes = [
  {
    path: '',
    providers: [provideCohort(), provideChartKit()],
    loadComponent: () => import('./cohort-page').then((m) => m.CohortPage),
  },
];
