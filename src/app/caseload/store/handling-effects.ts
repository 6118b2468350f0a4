import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { concatMap, EMPTY } from 'rxjs';
import { defaultWorkRules } from '#domain/work/work-rules';
import { addDays } from '#domain/time/plain-date';
import { toProblem } from '../../core/http/to-problem';
import { sessionFeature } from '../../core/session/session-feature';
import { handlingActions, handlingApiActions } from './handling-actions';
import { HandlingApi } from './handling-api';

export const handleReason = createEffect(
  (actions = inject(Actions), api = inject(HandlingApi), store = inject(Store)) => {
    return actions.pipe(
      ofType(handlingActions.handledChosen),
      concatLatestFrom(() => store.select(sessionFeature.selectToday)),
      concatMap(([{ ref, how, key }, today]) => {
        if (today === null) return EMPTY;
        const hiddenUntil = addDays(today, defaultWorkRules.handledDays);
        const draft = { markerId: ref.markerId, on: today, how, hiddenUntil };
        return api.handle(ref.episodeId, draft, key).pipe(
          mapResponse({
            next: (row) => handlingApiActions.handled({ ref, row }),
            error: (error) => handlingApiActions.failed({ ref, problem: toProblem(error) }),
          }),
        );
      }),
    );
  },
  { functional: true },
);

export const undoHandled = createEffect(
  (actions = inject(Actions), api = inject(HandlingApi)) => {
    return actions.pipe(
      ofType(handlingActions.undoChosen),
      concatMap(({ ref, row, key }) =>
        api.undo(ref.episodeId, row, key).pipe(
          mapResponse({
            next: () => handlingApiActions.undone({ ref }),
            error: (error) => handlingApiActions.failed({ ref, problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);
