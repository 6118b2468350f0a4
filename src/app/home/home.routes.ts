import type { Routes } from '@angular/router';
import { provideCaseload } from '../caseload/store/provide-caseload';

export const homeRoutes: Routes = [
  {
    path: '',
    providers: [provideCaseload()],
    loadComponent: () => import('./home-page').then((m) => m.HomePage),
  },
];
