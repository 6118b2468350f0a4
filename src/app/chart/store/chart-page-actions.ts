import { createActionGroup, props } from '@ngrx/store';
import type { EpisodeId } from '#domain/ids';

/** Opening a chart is the one event every clinical area takes its records from. */
export const chartPageActions = createActionGroup({
  source: 'Chart page',
  events: {
    opened: props<{ episodeId: EpisodeId }>(),
    retryChosen: props<{ episodeId: EpisodeId }>(),
    /** Records are asked for again and replace the old ones when they are there. */
    refreshChosen: props<{ episodeId: EpisodeId }>(),
    /** The reader has had the chart before them long enough to count as having looked. */
    looked: props<{ episodeId: EpisodeId }>(),
    left: props<{ episodeId: EpisodeId }>(),
    allSeenChosen: props<{ episodeId: EpisodeId }>(),
  },
});
