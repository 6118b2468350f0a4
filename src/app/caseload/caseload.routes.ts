import type { Routes } from '@angular/router';
import { provideCaseload } from './store/provide-caseload';

export const caseloadRoutes: Routes = [
  {
    path: '',
    providers: [provideCaseload()],
    loadComponent: () => import('./caseload-page').then((m) => m.CaseloadPage),
  },
];
