import type { Routes } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as firstAccessEffects from './store/first-access-effects';
import { firstAccessFeature } from './store/first-access-feature';

export const firstAccessRoutes: Routes = [
  {
    path: '',
    providers: [provideState(firstAccessFeature), provideEffects(firstAccessEffects)],
    loadComponent: () => import('./first-access-page').then((m) => m.FirstAccessPage),
  },
];
