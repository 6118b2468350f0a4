import type { Routes } from '@angular/router';
import { provideWork } from './store/provide-work';

export const workRoutes: Routes = [
  {
    path: '',
    providers: [provideWork()],
    loadComponent: () => import('./work-page').then((m) => m.WorkPage),
  },
];
