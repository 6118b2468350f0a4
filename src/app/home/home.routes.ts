import type { Routes } from '@angular/router';
import { provideGroups } from '../groups/store/provide-groups';
import { provideCaseload } from '../caseload/store/provide-caseload';

export const homeRoutes: Routes = [
  {
    path: '',
    providers: [provideCaseload(), provideGroups()],
    loadComponent: () => import('./home-page').then((m) => m.HomePage),
  },
];
