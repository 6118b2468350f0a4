import { DOCUMENT, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import { concatMap, exhaustMap, filter, map, tap } from 'rxjs';
import { toProblem } from '../../core/http/to-problem';
import { sessionApiActions } from '../../core/session/session-actions';
import { tabletActions, tabletApiActions } from './tablet-actions';
import { TabletApi } from './tablet-api';

export const handOver = createEffect(
  (actions = inject(Actions), api = inject(TabletApi)) => {
    return actions.pipe(
      ofType(tabletActions.handOverChosen),
      exhaustMap(({ episodeId, instruments }) =>
        api.handOver(episodeId, instruments).pipe(
          mapResponse({
            next: (work) => tabletApiActions.handedOver({ work }),
            error: (error) => tabletApiActions.handOverFailed({ problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

/** Everything of the chart leaves the page's memory before the tablet leaves the hands. */
export const lockPage = createEffect(
  (actions = inject(Actions)) => {
    return actions.pipe(
      ofType(tabletApiActions.handedOver),
      map(() => sessionApiActions.handedOver()),
    );
  },
  { functional: true },
);

/** Answers are kept one after the other, in the order in which they were given. */
export const work = createEffect(
  (actions = inject(Actions), api = inject(TabletApi)) => {
    return actions.pipe(
      ofType(tabletActions.opened, tabletActions.answered, tabletActions.finished),
      concatMap((action) =>
        (action.type === tabletActions.answered.type
          ? api.answer(action.answer)
          : action.type === tabletActions.finished.type
            ? api.finish(action.instrument)
            : api.work()
        ).pipe(
          mapResponse({
            next: (found) => tabletApiActions.worked({ work: found }),
            error: (error) => tabletApiActions.failed({ problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

/** Whoever comes here without a hand-over, after signing in again for instance, goes to work. */
export const leaveWithoutHandOver = createEffect(
  (actions = inject(Actions), router = inject(Router)) => {
    return actions.pipe(
      ofType(tabletApiActions.failed),
      filter(({ problem }) => problem.status === 404),
      tap(() => void router.navigateByUrl('/home')),
    );
  },
  { functional: true, dispatch: false },
);

export const takeBack = createEffect(
  (actions = inject(Actions), api = inject(TabletApi)) => {
    return actions.pipe(
      ofType(tabletActions.takeBackSubmitted),
      exhaustMap(({ password }) =>
        api.takeBack(password).pipe(
          mapResponse({
            next: (result) => tabletApiActions.takenBack({ result }),
            error: (error) => tabletApiActions.takeBackFailed({ problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

/** A real navigation: nothing of the person's hands stays in the page's memory. */
export const openChart = createEffect(
  (actions = inject(Actions), document = inject(DOCUMENT)) => {
    return actions.pipe(
      ofType(tabletApiActions.takenBack),
      tap(({ result: { personId, episodeId } }) => {
        document.location.replace(`/people/${personId}/episodes/${episodeId}/measures`);
      }),
    );
  },
  { functional: true, dispatch: false },
);
