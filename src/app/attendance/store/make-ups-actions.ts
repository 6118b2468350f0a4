import { createActionGroup, props } from '@ngrx/store';
import type { Problem } from '#contract/problem';
import type { MakeUpDraft, MakeUpOption } from '#contract/roster';
import type { EpisodeId } from '#domain/ids';

export const makeUpsActions = createActionGroup({
  source: 'Make-ups',
  events: {
    opened: props<{ episodeId: EpisodeId }>(),
    joined: props<{ episodeId: EpisodeId; makeUp: MakeUpDraft; key: string }>(),
  },
});

export const makeUpsApiActions = createActionGroup({
  source: 'Make-ups API',
  events: {
    loaded: props<{ episodeId: EpisodeId; options: readonly MakeUpOption[] }>(),
    failed: props<{ episodeId: EpisodeId; problem: Problem }>(),
    saved: props<{ episodeId: EpisodeId }>(),
  },
});
