import type { Routes } from '@angular/router';
import { unsavedWorkGuard } from '../core/unsaved/unsaved-work';
import { provideEpisodeFacts } from '../admission/store/provide-episode-facts';
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
    canDeactivate: [unsavedWorkGuard],
    // The dialog of a form is part of the address: taking it away asks about unsaved work too.
    runGuardsAndResolvers: 'pathParamsOrQueryParamsChange',
    loadComponent: () => import('./chart-page').then((m) => m.ChartPage),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'summary' },
      {
        path: 'summary',
        title: 'Summary',
        loadComponent: () => import('./summary/summary-tab').then((m) => m.SummaryTab),
      },
      {
        path: 'plan',
        title: 'Plan',
        loadComponent: () => import('../plan/plan-section').then((m) => m.PlanSection),
      },
      {
        path: 'step-down',
        title: 'Step-down',
        loadComponent: () =>
          import('../step-down/step-down-section').then((m) => m.StepDownSection),
      },
      {
        path: 'sessions',
        title: 'Sessions',
        loadComponent: () => import('./sessions/sessions-tab').then((m) => m.SessionsTab),
      },
      {
        path: 'testing',
        title: 'Testing',
        loadComponent: () =>
          import('../substance-monitoring/substance-monitoring-section').then(
            (m) => m.SubstanceMonitoringSection,
          ),
      },
      {
        path: 'medication',
        title: 'Medication',
        loadComponent: () =>
          import('../medication/medication-section').then((m) => m.MedicationSection),
      },
      {
        path: 'measures',
        title: 'Measures',
        loadComponent: () => import('../measures/measures-section').then((m) => m.MeasuresSection),
      },
      {
        path: 'family',
        title: 'Family',
        loadComponent: () => import('../family/family-section').then((m) => m.FamilySection),
      },
      {
        path: 'services',
        title: 'Services',
        loadComponent: () => import('../services/services-section').then((m) => m.ServicesSection),
      },
      {
        path: 'notes',
        title: 'Notes',
        loadComponent: () => import('../notes/notes-section').then((m) => m.NotesSection),
      },
      {
        path: 'safety',
        title: 'Safety',
        loadComponent: () => import('../safety/safety-section').then((m) => m.SafetySection),
      },
      {
        path: 'authorizations',
        title: 'Authorizations',
        loadComponent: () =>
          import('../utilization/utilization-section').then((m) => m.UtilizationSection),
      },
      {
        path: 'admission',
        title: 'Admission',
        providers: [provideEpisodeFacts()],
        canDeactivate: [unsavedWorkGuard],
        loadComponent: () => import('../admission/episode-page').then((m) => m.EpisodePage),
      },
      {
        path: 'consents',
        title: 'Consents',
        loadComponent: () => import('../consent/consent-section').then((m) => m.ConsentSection),
      },
    ],
  },
];
