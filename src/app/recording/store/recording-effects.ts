import { LiveAnnouncer } from '@angular/cdk/a11y';
import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import { type Observable, concatMap, tap } from 'rxjs';
import { toProblem } from '../../core/http/to-problem';
import {
  recordingActions,
  recordingApiActions,
  type RecordedRow,
  type Writing,
} from './recording-actions';
import { isStale, RecordingApi } from './recording-api';

const outcomeOf = (answer: Observable<RecordedRow>, writing: Writing, said: string) =>
  answer.pipe(
    mapResponse({
      next: (row) => recordingApiActions.saved({ ...writing, row, said }),
      error: (error) => {
        const problem = toProblem(error);
        return isStale(problem)
          ? recordingApiActions.refusedAsStale({ ...writing, current: problem.current, problem })
          : recordingApiActions.failed({ ...writing, problem });
      },
    }),
  );

export const saveRecord = createEffect(
  (actions = inject(Actions), api = inject(RecordingApi)) => {
    return actions.pipe(
      ofType(recordingActions.submitted),
      concatMap(({ type: _type, recordId, version, draft, ...writing }) =>
        recordId === null || version === null
          ? outcomeOf(api.record(writing, draft), writing, `${writing.title} saved`)
          : outcomeOf(
              api.correct(writing, recordId, version, draft),
              writing,
              `${writing.title} corrected`,
            ),
      ),
    );
  },
  { functional: true },
);

export const markAsEnteredInError = createEffect(
  (actions = inject(Actions), api = inject(RecordingApi)) => {
    return actions.pipe(
      ofType(recordingActions.enteredInErrorChosen),
      concatMap(({ type: _type, recordId, version, reason, ...writing }) =>
        outcomeOf(
          api.markAsEnteredInError(writing, recordId, version, reason),
          writing,
          `${writing.title} marked as entered in error`,
        ),
      ),
    );
  },
  { functional: true },
);

export const announceSaved = createEffect(
  (actions = inject(Actions), announcer = inject(LiveAnnouncer)) => {
    return actions.pipe(
      ofType(recordingApiActions.saved),
      tap(({ said }) => void announcer.announce(said, 'polite')),
    );
  },
  { functional: true, dispatch: false },
);
