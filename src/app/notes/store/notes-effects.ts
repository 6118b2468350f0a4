import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import { switchMap } from 'rxjs';
import { toProblem } from '../../core/http/to-problem';
import { notesApiActions, notesSectionActions } from './notes-actions';
import { NotesApi } from './notes-api';

export const readNote = createEffect(
  (actions = inject(Actions), api = inject(NotesApi)) => {
    return actions.pipe(
      ofType(notesSectionActions.noteOpened),
      switchMap(({ episodeId, noteId }) =>
        api.read(episodeId, noteId).pipe(
          mapResponse({
            next: (note) => notesApiActions.noteLoaded({ note }),
            error: (error) => notesApiActions.noteLoadFailed({ noteId, problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);
