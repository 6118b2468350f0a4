import { createFeature, createReducer, on } from '@ngrx/store';
import { done, failed, idle, pending, type RequestStatus } from '../../core/request-status';
import {
  episodeFactsActions,
  episodeFactsApiActions,
  type FactsAnswer,
} from './episode-facts-actions';

interface EpisodeFactsState {
  readonly answer: FactsAnswer | null;
  readonly load: RequestStatus;
}

const empty: EpisodeFactsState = { answer: null, load: idle };

/** What describes the open episode as a whole, what it was before, and what it may become. */
export const episodeFactsFeature = createFeature({
  name: 'episodeFacts',
  reducer: createReducer(
    empty,
    on(
      episodeFactsActions.opened,
      episodeFactsActions.changed,
      (state, { episodeId }): EpisodeFactsState => ({
        answer: state.answer?.episodeId === episodeId ? state.answer : null,
        load: pending,
      }),
    ),
    on(episodeFactsApiActions.loaded, (_state, { answer }): EpisodeFactsState => ({
      answer,
      load: done,
    })),
    on(episodeFactsApiActions.loadFailed, (state, { problem }): EpisodeFactsState => ({
      ...state,
      load: failed(problem),
    })),
  ),
});
