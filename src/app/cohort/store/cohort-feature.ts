import { createFeature, createReducer, on } from '@ngrx/store';
import type { Cohort } from '#contract/cohort';
import type { SiteId } from '#domain/ids';
import { done, failed, idle, pending, type RequestStatus } from '../../core/request-status';
import { cohortApiActions, cohortPageActions } from './cohort-actions';

interface CohortState {
  /** Whose cohort this is; an answer about another site is dropped. */
  readonly siteId: SiteId | null;
  readonly cohort: Cohort | null;
  readonly load: RequestStatus;
}

const empty: CohortState = { siteId: null, cohort: null, load: idle };

/** The figures of one site. */
export const cohortFeature = createFeature({
  name: 'cohort',
  reducer: createReducer(
    empty,
    on(
      cohortPageActions.opened,
      cohortPageActions.retryChosen,
      (state, { siteId }): CohortState => ({
        siteId,
        cohort: state.siteId === siteId ? state.cohort : null,
        load: pending,
      }),
    ),
    on(cohortApiActions.loaded, (state, { cohort }): CohortState =>
      cohort.siteId === state.siteId ? { ...state, cohort, load: done } : state,
    ),
    on(cohortApiActions.loadFailed, (state, { siteId, problem }): CohortState =>
      siteId === state.siteId ? { ...state, load: failed(problem) } : state,
    ),
  ),
});
