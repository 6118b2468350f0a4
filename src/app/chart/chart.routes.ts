import type { Routes } from '@angular/router';
import { provideChartKit } from '../ui/charts/provide-chart-kit';
import { currentEpisodeGuard } from './current-episode-guard';
import { provideChart } from './store/provide-chart';

/** Below `/people/:personId`. */
export const chartRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    canActivate: [currentEpisodeGuard],
    children: [],
  },
  {
    path: 'episodes/:episodeId',
    providers: [provideChart(), provideChartKit()],
    loadComponent: () => import('./chart-page').then((m) => m.ChartPage),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'summary' },
      {
        path: 'summary',
        title: 'Summary',
        loadComponent: () => import('./summary/summary-tab').then((m) => m.SummaryTab),
      },
    ],
  },
];
