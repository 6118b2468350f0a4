import { createActionGroup, props } from '@ngrx/store';
import type { AdmissionChoices, EpisodeFactsRow } from '#contract/admission';
import type { Problem } from '#contract/problem';
import type { EarlierVersion } from '#contract/recording';
import type { EpisodeId, PersonId } from '#domain/ids';

/** Everything that the page of an admission shows beside the chart. */
export interface FactsAnswer {
  readonly episodeId: EpisodeId;
  readonly row: EpisodeFactsRow;
  readonly choices: AdmissionChoices;
  readonly ofEpisode: readonly EarlierVersion[];
  readonly ofPerson: readonly EarlierVersion[];
}

export const episodeFactsActions = createActionGroup({
  source: 'Episode facts page',
  events: {
    opened: props<{ episodeId: EpisodeId; personId: PersonId }>(),
    /** After a save everything that was shown may be different. */
    changed: props<{ episodeId: EpisodeId; personId: PersonId }>(),
  },
});

export const episodeFactsApiActions = createActionGroup({
  source: 'Episode facts API',
  events: {
    loaded: props<{ answer: FactsAnswer }>(),
    loadFailed: props<{ problem: Problem }>(),
  },
});
