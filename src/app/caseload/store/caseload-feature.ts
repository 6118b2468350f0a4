import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { Caseload, CaseloadRow } from '#contract/caseload';
import { homePageActions } from '../../home/store/home-page-actions';
import { done, failed, idle, pending, type RequestStatus } from '../../core/request-status';
import { caseloadApiActions, caseloadPageActions } from './caseload-actions';

interface CaseloadState {
  /** Null until the first answer; an older one stays while a newer one is asked for. */
  readonly caseload: Caseload | null;
  readonly load: RequestStatus;
}

const empty: CaseloadState = { caseload: null, load: idle };
const noRows: readonly CaseloadRow[] = [];

/** The people whose care the reader shares in. */
export const caseloadFeature = createFeature({
  name: 'caseload',
  reducer: createReducer(
    empty,
    on(
      homePageActions.opened,
      homePageActions.retryChosen,
      caseloadPageActions.opened,
      caseloadPageActions.refreshChosen,
      caseloadPageActions.retryChosen,
      (state): CaseloadState => ({ ...state, load: pending }),
    ),
    on(caseloadApiActions.loaded, (_state, { caseload }): CaseloadState => ({
      caseload,
      load: done,
    })),
    on(caseloadApiActions.loadFailed, (state, { problem }): CaseloadState => ({
      ...state,
      load: failed(problem),
    })),
  ),
  extraSelectors: ({ selectCaseload }) => ({
    selectRows: createSelector(selectCaseload, (caseload) => caseload?.rows ?? noRows),
  }),
});
