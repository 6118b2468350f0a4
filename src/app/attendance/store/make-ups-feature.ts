import { createFeature, createReducer, on } from '@ngrx/store';
import type { MakeUpOption } from '#contract/roster';
import type { EpisodeId } from '#domain/ids';
import { chartPageActions } from '../../chart/store/chart-page-actions';
import { done, failed, idle, pending, type RequestStatus } from '../../core/request-status';
import { makeUpsActions, makeUpsApiActions } from './make-ups-actions';

interface MakeUpsState {
  readonly episodeId: EpisodeId | null;
  /** Null until somebody asks. */
  readonly options: readonly MakeUpOption[] | null;
  readonly status: RequestStatus;
}

const empty: MakeUpsState = { episodeId: null, options: null, status: idle };

/** Sessions that the person of the open chart may join to make up hours. */
export const makeUpsFeature = createFeature({
  name: 'makeUps',
  reducer: createReducer(
    empty,
    on(chartPageActions.opened, (_state, { episodeId }): MakeUpsState => ({ ...empty, episodeId })),
    on(makeUpsActions.opened, makeUpsActions.joined, (state): MakeUpsState => ({
      ...state,
      status: pending,
    })),
    on(makeUpsApiActions.loaded, (state, { episodeId, options }): MakeUpsState =>
      episodeId === state.episodeId ? { ...state, options, status: done } : state,
    ),
    on(makeUpsApiActions.failed, (state, { episodeId, problem }): MakeUpsState =>
      episodeId === state.episodeId ? { ...state, status: failed(problem) } : state,
    ),
  ),
});
