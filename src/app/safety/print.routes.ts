import type { Routes } from '@angular/router';
import { provideChart } from '../chart/store/provide-chart';

/** Below `/print/people/:personId/episodes/:episodeId`: pages for paper, without the frame. */
export const printRoutes: Routes = [
  {
    path: 'safety-plan',
    title: 'My plan',
    providers: [provideChart()],
    loadComponent: () => import('./safety-plan-print').then((m) => m.SafetyPlanPrint),
  },
];
