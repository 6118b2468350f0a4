import type { Routes } from '@angular/router';
import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import { unsavedWorkGuard } from '../core/unsaved/unsaved-work';
import * as admissionEffects from './store/admission-effects';
import { admissionFeature } from './store/admission-feature';

export const admissionRoutes: Routes = [
  {
    path: 'new',
    title: 'Admit',
    providers: [provideState(admissionFeature), provideEffects(admissionEffects)],
    canDeactivate: [unsavedWorkGuard],
    loadComponent: () => import('./admission-page').then((m) => m.AdmissionPage),
  },
];
