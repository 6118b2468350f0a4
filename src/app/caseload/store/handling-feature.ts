import { createFeature, createReducer, on } from '@ngrx/store';
import type { HandledReason } from '#contract/caseload';
import { done, failed, pending, type RequestStatus } from '../../core/request-status';
import { caseloadApiActions } from './caseload-actions';
import { handlingActions, handlingApiActions, type ReasonRef } from './handling-actions';

/** How far marking one reason has come. */
export interface Handling {
  readonly status: RequestStatus;
  /** What was recorded; null before that and after it is undone. */
  readonly row: HandledReason | null;
}

interface HandlingState {
  /** By person and marker. */
  readonly reasons: Readonly<Record<string, Handling>>;
}

export const reasonKey = ({ episodeId, markerId }: ReasonRef): string => `${episodeId} ${markerId}`;

const nothing: HandlingState = { reasons: {} };

const withReason = (
  { reasons }: HandlingState,
  ref: ReasonRef,
  handling: Partial<Handling>,
): HandlingState => {
  const before = reasons[reasonKey(ref)] ?? { status: pending, row: null };
  return { reasons: { ...reasons, [reasonKey(ref)]: { ...before, ...handling } } };
};

/** Reasons that somebody marks as handled; they stay on the page until it is read again. */
export const handlingFeature = createFeature({
  name: 'handling',
  reducer: createReducer(
    nothing,
    on(handlingActions.handledChosen, handlingActions.undoChosen, (state, { ref }): HandlingState =>
      withReason(state, ref, { status: pending }),
    ),
    on(handlingApiActions.handled, (state, { ref, row }): HandlingState =>
      withReason(state, ref, { status: done, row }),
    ),
    on(handlingApiActions.undone, (state, { ref }): HandlingState =>
      withReason(state, ref, { status: done, row: null }),
    ),
    on(handlingApiActions.failed, (state, { ref, problem }): HandlingState =>
      withReason(state, ref, { status: failed(problem) }),
    ),
    on(caseloadApiActions.loaded, (): HandlingState => nothing),
  ),
});
