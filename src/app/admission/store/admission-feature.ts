import { createFeature, createReducer, on } from '@ngrx/store';
import type { AdmissionChoices, PossibleDuplicate } from '#contract/admission';
import type { Problem } from '#contract/problem';
import { done, failed, idle, pending, type RequestStatus } from '../../core/request-status';
import { admissionApiActions, admissionPageActions, type Known } from './admission-actions';

interface AdmissionState {
  readonly choices: AdmissionChoices | null;
  readonly load: RequestStatus;
  /** Somebody who was here before; null for somebody new. */
  readonly known: Known | null;
  readonly duplicates: readonly PossibleDuplicate[];
  readonly save: RequestStatus;
}

const empty: AdmissionState = {
  choices: null,
  load: idle,
  known: null,
  duplicates: [],
  save: idle,
};

/** People whom a refused admission brings along. */
const duplicatesIn = (problem: Problem): readonly PossibleDuplicate[] | null =>
  problem.code === 'possible-duplicates' && 'current' in problem
    ? (problem.current as readonly PossibleDuplicate[])
    : null;

/** Taking somebody into care: what can be chosen, who may be the same, how far it has come. */
export const admissionFeature = createFeature({
  name: 'admission',
  reducer: createReducer(
    empty,
    on(admissionPageActions.opened, (): AdmissionState => ({ ...empty, load: pending })),
    on(admissionPageActions.retryChosen, (state): AdmissionState => ({ ...state, load: pending })),
    on(admissionApiActions.choicesLoaded, (state, { choices, known }): AdmissionState => ({
      ...state,
      choices,
      known,
      load: done,
    })),
    on(admissionApiActions.choicesFailed, (state, { problem }): AdmissionState => ({
      ...state,
      load: failed(problem),
    })),
    on(admissionApiActions.duplicatesFound, (state, { people }): AdmissionState => ({
      ...state,
      duplicates: people,
    })),
    on(admissionPageActions.againChosen, (state, { known }): AdmissionState => ({
      ...state,
      known,
      duplicates: [],
    })),
    on(admissionPageActions.submitted, (state): AdmissionState => ({ ...state, save: pending })),
    on(admissionApiActions.admitted, (state): AdmissionState => ({ ...state, save: done })),
    on(admissionApiActions.refused, (state, { problem }): AdmissionState => ({
      ...state,
      save: failed(problem),
      duplicates: duplicatesIn(problem) ?? state.duplicates,
    })),
    on(admissionPageActions.left, (): AdmissionState => empty),
  ),
});
