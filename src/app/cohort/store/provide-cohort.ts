import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as cohortEffects from './cohort-effects';
import { cohortFeature } from './cohort-feature';

export const provideCohort = () => [provideState(cohortFeature), provideEffects(cohortEffects)];
