import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as caseloadEffects from './caseload-effects';
import { caseloadFeature } from './caseload-feature';

export const provideCaseload = () => [
  provideState(caseloadFeature),
  provideEffects(caseloadEffects),
];
