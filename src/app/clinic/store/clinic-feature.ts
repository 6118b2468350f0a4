import { createFeature, createReducer, on } from '@ngrx/store';
import type { ClinicSetup, Invitation } from '#contract/clinic';
import { done, failed, idle, pending, type RequestStatus } from '../../core/request-status';
import { clinicApiActions, clinicPageActions } from './clinic-actions';

interface ClinicState {
  readonly setup: ClinicSetup | null;
  readonly load: RequestStatus;
  /** How far the saving of each form has come, by its key. */
  readonly saves: Readonly<Record<string, RequestStatus>>;
  /** A link that is shown once. */
  readonly invitation: Invitation | null;
}

const empty: ClinicState = { setup: null, load: idle, saves: {}, invitation: null };

const withSave = (state: ClinicState, key: string, save: RequestStatus): ClinicState => ({
  ...state,
  saves: { ...state.saves, [key]: save },
});

/** What an administrator keeps: sites, programs, staff and closures. */
export const clinicFeature = createFeature({
  name: 'clinic',
  reducer: createReducer(
    empty,
    on(clinicPageActions.opened, clinicPageActions.retryChosen, (state): ClinicState => ({
      ...state,
      load: pending,
    })),
    on(clinicApiActions.loaded, (state, { setup }): ClinicState => ({
      ...state,
      setup,
      load: done,
    })),
    on(clinicApiActions.loadFailed, (state, { problem }): ClinicState => ({
      ...state,
      load: failed(problem),
    })),
    on(clinicPageActions.submitted, (state, { key }): ClinicState => withSave(state, key, pending)),
    on(clinicApiActions.saved, (state, { key, invitation }): ClinicState => ({
      ...withSave(state, key, done),
      invitation: invitation ?? state.invitation,
    })),
    on(clinicApiActions.saveFailed, (state, { key, problem }): ClinicState =>
      withSave(state, key, failed(problem)),
    ),
    on(clinicPageActions.invitationClosed, (state): ClinicState => ({
      ...state,
      invitation: null,
    })),
  ),
});
