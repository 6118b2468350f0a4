import { createActionGroup, props } from '@ngrx/store';
import type { Note } from '#contract/notes';
import type { Problem } from '#contract/problem';
import type { EpisodeId, RecordId } from '#domain/ids';

export const notesSectionActions = createActionGroup({
  source: 'Notes section',
  events: {
    noteOpened: props<{ episodeId: EpisodeId; noteId: RecordId }>(),
    noteClosed: props<{ noteId: RecordId }>(),
  },
});

export const notesApiActions = createActionGroup({
  source: 'Notes API',
  events: {
    noteLoaded: props<{ note: Note }>(),
    noteLoadFailed: props<{ noteId: RecordId; problem: Problem }>(),
  },
});
