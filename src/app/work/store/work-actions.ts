import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Problem } from '#contract/problem';
import type { WorkChange, WorkChangeResult, WorkQueue } from '#contract/work';

/** Whose work is asked for. */
export type WorkOwner = 'me' | 'all';

export const workPageActions = createActionGroup({
  source: 'Work page',
  events: {
    opened: props<{ owner: WorkOwner }>(),
    refreshChosen: emptyProps(),
    retryChosen: emptyProps(),
    /** `key` is the request's `Idempotency-Key`. */
    changeChosen: props<{ change: WorkChange; key: string }>(),
    outcomeRead: emptyProps(),
  },
});

export const workApiActions = createActionGroup({
  source: 'Work API',
  events: {
    loaded: props<{ queue: WorkQueue }>(),
    loadFailed: props<{ problem: Problem }>(),
    changed: props<{ change: WorkChange; result: WorkChangeResult }>(),
    changeFailed: props<{ problem: Problem }>(),
  },
});
