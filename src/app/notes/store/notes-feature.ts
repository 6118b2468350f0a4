import { createFeature, createReducer, on } from '@ngrx/store';
import type { Chart } from '#contract/chart';
import type { Note } from '#contract/notes';
import type { RecordId } from '#domain/ids';
import { type ChartRecords, takeFromChart } from '../../chart/store/chart-records';
import { done, failed, pending, type RequestStatus } from '../../core/request-status';
import { notesApiActions, notesSectionActions } from './notes-actions';

type NotesRecords = Pick<Chart, 'notes'>;

/** The note whose text is being read; texts come one at a time and are not kept. */
interface OpenNote {
  readonly noteId: RecordId;
  readonly load: RequestStatus;
  /** Null until its text is there. */
  readonly note: Note | null;
}

interface NotesState extends ChartRecords<NotesRecords> {
  readonly open: OpenNote | null;
}

const empty: NotesState = { episodeId: null, records: null, open: null };

/** Heads of the open chart's notes, and the one note that is being read. */
export const notesFeature = createFeature({
  name: 'notes',
  reducer: createReducer(
    empty,
    ...takeFromChart<NotesRecords, NotesState>(empty, ({ notes }) => ({ notes })),
    on(notesSectionActions.noteOpened, (state, { episodeId, noteId }): NotesState =>
      state.episodeId === episodeId
        ? { ...state, open: { noteId, load: pending, note: null } }
        : state,
    ),
    on(notesSectionActions.noteClosed, (state): NotesState => ({ ...state, open: null })),
    on(notesApiActions.noteLoaded, (state, { note }): NotesState =>
      state.open?.noteId === note.id
        ? { ...state, open: { ...state.open, load: done, note } }
        : state,
    ),
    on(notesApiActions.noteLoadFailed, (state, { noteId, problem }): NotesState =>
      state.open?.noteId === noteId
        ? { ...state, open: { ...state.open, load: failed(problem) } }
        : state,
    ),
  ),
});
