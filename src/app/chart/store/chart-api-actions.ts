import { createActionGroup, props } from '@ngrx/store';
import type { Chart } from '#contract/chart';
import type { Problem } from '#contract/problem';
import type { EpisodeId } from '#domain/ids';

export const chartApiActions = createActionGroup({
  source: 'Chart API',
  events: {
    loaded: props<{ chart: Chart }>(),
    loadFailed: props<{ episodeId: EpisodeId; problem: Problem }>(),
    allSeen: props<{ episodeId: EpisodeId }>(),
    visitRecorded: props<{ episodeId: EpisodeId }>(),
    visitFailed: props<{ episodeId: EpisodeId; problem: Problem }>(),
  },
});
