import { provideEffects } from '@ngrx/effects';
import { provideState } from '@ngrx/store';
import * as workEffects from './work-effects';
import { workFeature } from './work-feature';

export const provideWork = () => [provideState(workFeature), provideEffects(workEffects)];
