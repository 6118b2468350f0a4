import type { Routes } from '@angular/router';
import { unsavedWorkGuard } from '../core/unsaved/unsaved-work';
import { provideClinic } from './store/provide-clinic';

export const clinicRoutes: Routes = [
  {
    path: '',
    providers: [provideClinic()],
    loadComponent: () => import('./clinic-page').then((m) => m.ClinicPage),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'sites' },
      {
        path: 'sites',
        title: 'Sites',
        canDeactivate: [unsavedWorkGuard],
        loadComponent: () => import('./sites-page').then((m) => m.SitesPage),
      },
      {
        path: 'programs',
        title: 'Programs',
        canDeactivate: [unsavedWorkGuard],
        loadComponent: () => import('./programs-page').then((m) => m.ProgramsPage),
      },
      {
        path: 'staff',
        title: 'Staff',
        canDeactivate: [unsavedWorkGuard],
        loadComponent: () => import('./staff-page').then((m) => m.StaffPage),
      },
      {
        path: 'closures',
        title: 'Closures',
        canDeactivate: [unsavedWorkGuard],
        loadComponent: () => import('./closures-page').then((m) => m.ClosuresPage),
      },
    ],
  },
];
