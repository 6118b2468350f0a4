import { createFeature, createReducer, on } from '@ngrx/store';
import type { WorkChange, WorkChangeResult, WorkQueue } from '#contract/work';
import { done, failed, idle, pending, type RequestStatus } from '../../core/request-status';
import { workApiActions, type WorkOwner, workPageActions } from './work-actions';

/** What became of the last bulk action, item by item. */
export interface WorkOutcome {
  readonly change: WorkChange;
  readonly results: WorkChangeResult['results'];
}

interface WorkState {
  /** Null until the first answer; an older one stays while a newer one is asked for. */
  readonly queue: WorkQueue | null;
  readonly owner: WorkOwner;
  readonly load: RequestStatus;
  readonly change: RequestStatus;
  readonly outcome: WorkOutcome | null;
}

const empty: WorkState = { queue: null, owner: 'me', load: idle, change: idle, outcome: null };

/** What somebody must finish, and what became of their choices about it. */
export const workFeature = createFeature({
  name: 'work',
  reducer: createReducer(
    empty,
    on(workPageActions.opened, (state, { owner }): WorkState => ({
      ...state,
      owner,
      load: pending,
      queue: owner === state.owner ? state.queue : null,
    })),
    on(workPageActions.refreshChosen, workPageActions.retryChosen, (state): WorkState => ({
      ...state,
      load: pending,
    })),
    on(workApiActions.loaded, (state, { queue }): WorkState => ({ ...state, queue, load: done })),
    on(workApiActions.loadFailed, (state, { problem }): WorkState => ({
      ...state,
      load: failed(problem),
    })),
    on(workPageActions.changeChosen, (state): WorkState => ({
      ...state,
      change: pending,
      outcome: null,
    })),
    on(workApiActions.changed, (state, { change, result }): WorkState => ({
      ...state,
      change: done,
      load: pending,
      outcome: { change, results: result.results },
    })),
    on(workApiActions.changeFailed, (state, { problem }): WorkState => ({
      ...state,
      change: failed(problem),
    })),
    on(workPageActions.outcomeRead, (state): WorkState => ({
      ...state,
      change: idle,
      outcome: null,
    })),
  ),
});
