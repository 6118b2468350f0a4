import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as caseloadEffects from './caseload-effects';
import { caseloadFeature } from './caseload-feature';
import * as handlingEffects from './handling-effects';
import { handlingFeature } from './handling-feature';

export const provideCaseload = () => [
  provideState(caseloadFeature),
  provideState(handlingFeature),
  provideEffects(caseloadEffects, handlingEffects),
];
