import { createFeature, createReducer, on } from '@ngrx/store';
import type { OneTimeLink } from '#contract/clinic';
import { done, failed, idle, pending, type RequestStatus } from '../../core/request-status';
import { firstAccessActions, firstAccessApiActions } from './first-access-actions';

interface FirstAccessState {
  readonly link: OneTimeLink | null;
  readonly load: RequestStatus;
  readonly save: RequestStatus;
}

const empty: FirstAccessState = { link: null, load: idle, save: idle };

/** A one-time link, and how far coming in by it has got. */
export const firstAccessFeature = createFeature({
  name: 'firstAccess',
  reducer: createReducer(
    empty,
    on(firstAccessActions.opened, (): FirstAccessState => ({ ...empty, load: pending })),
    on(firstAccessApiActions.linkFound, (state, { link }): FirstAccessState => ({
      ...state,
      link,
      load: done,
    })),
    on(firstAccessApiActions.linkFailed, (state, { problem }): FirstAccessState => ({
      ...state,
      load: failed(problem),
    })),
    on(firstAccessActions.submitted, (state): FirstAccessState => ({ ...state, save: pending })),
    on(firstAccessApiActions.refused, (state, { problem }): FirstAccessState => ({
      ...state,
      save: failed(problem),
    })),
  ),
});
