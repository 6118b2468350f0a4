import { createActionGroup, props } from '@ngrx/store';
import type { HandledReason } from '#contract/caseload';
import type { Problem } from '#contract/problem';
import type { EpisodeId } from '#domain/ids';

/** One reason of one person's row. */
export interface ReasonRef {
  readonly episodeId: EpisodeId;
  readonly markerId: HandledReason['markerId'];
}

export const handlingActions = createActionGroup({
  source: 'Reason on the caseload',
  events: {
    /** `key` is the request's `Idempotency-Key`. */
    handledChosen: props<{ ref: ReasonRef; how: HandledReason['how']; key: string }>(),
    undoChosen: props<{ ref: ReasonRef; row: HandledReason; key: string }>(),
  },
});

export const handlingApiActions = createActionGroup({
  source: 'Handled reasons API',
  events: {
    handled: props<{ ref: ReasonRef; row: HandledReason }>(),
    undone: props<{ ref: ReasonRef }>(),
    failed: props<{ ref: ReasonRef; problem: Problem }>(),
  },
});
