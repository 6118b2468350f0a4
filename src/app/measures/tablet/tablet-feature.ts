import { createFeature, createReducer, on } from '@ngrx/store';
import type { TabletWork } from '#contract/measures';
import { done, failed, idle, pending, type RequestStatus } from '../../core/request-status';
import { tabletActions, tabletApiActions } from './tablet-actions';

interface TabletState {
  readonly start: RequestStatus;
  /** Null until the questions are there. */
  readonly work: TabletWork | null;
  /** Loading the questions, or keeping the last answer. */
  readonly load: RequestStatus;
  readonly back: RequestStatus;
}

const nothing: TabletState = { start: idle, work: null, load: idle, back: idle };

/** The tablet in a person's hands: questions and answers, no name and no score. */
export const tabletFeature = createFeature({
  name: 'tablet',
  reducer: createReducer(
    nothing,
    on(tabletActions.handOverChosen, (state): TabletState => ({ ...state, start: pending })),
    on(tabletApiActions.handedOver, (_state, { work }): TabletState => ({
      ...nothing,
      work,
      load: done,
    })),
    on(tabletApiActions.handOverFailed, (state, { problem }): TabletState => ({
      ...state,
      start: failed(problem),
    })),
    on(
      tabletActions.opened,
      tabletActions.answered,
      tabletActions.finished,
      (state): TabletState => ({ ...state, load: pending }),
    ),
    on(tabletApiActions.worked, (state, { work }): TabletState => ({ ...state, work, load: done })),
    on(tabletApiActions.failed, (state, { problem }): TabletState => ({
      ...state,
      load: failed(problem),
    })),
    on(tabletActions.takeBackSubmitted, (state): TabletState => ({ ...state, back: pending })),
    on(tabletApiActions.takeBackFailed, (state, { problem }): TabletState => ({
      ...state,
      back: failed(problem),
    })),
    on(tabletApiActions.takenBack, (): TabletState => ({ ...nothing, back: done })),
  ),
});
