import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as clinicEffects from './clinic-effects';
import { clinicFeature } from './clinic-feature';

export const provideClinic = () => [provideState(clinicFeature), provideEffects(clinicEffects)];
