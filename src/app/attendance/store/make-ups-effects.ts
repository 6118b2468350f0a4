import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import { exhaustMap, map, switchMap } from 'rxjs';
import type { SessionAttendance } from '#contract/attendance';
import type { MakeUpOptions } from '#contract/roster';
import { chartPageActions } from '../../chart/store/chart-page-actions';
import { toProblem } from '../../core/http/to-problem';
import { makeUpsActions, makeUpsApiActions } from './make-ups-actions';

export const loadMakeUps = createEffect(
  (actions = inject(Actions), http = inject(HttpClient)) => {
    return actions.pipe(
      ofType(makeUpsActions.opened, makeUpsApiActions.saved),
      switchMap(({ episodeId }) =>
        http.get<MakeUpOptions>(`/api/episodes/${episodeId}/make-up-options`).pipe(
          mapResponse({
            next: ({ options }) => makeUpsApiActions.loaded({ episodeId, options }),
            error: (error) => makeUpsApiActions.failed({ episodeId, problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

export const joinSession = createEffect(
  (actions = inject(Actions), http = inject(HttpClient)) => {
    return actions.pipe(
      ofType(makeUpsActions.joined),
      exhaustMap(({ episodeId, makeUp, key }) =>
        http
          .post<SessionAttendance>(`/api/episodes/${episodeId}/make-ups`, makeUp, {
            headers: { 'Idempotency-Key': key },
          })
          .pipe(
            mapResponse({
              next: () => makeUpsApiActions.saved({ episodeId }),
              error: (error) => makeUpsApiActions.failed({ episodeId, problem: toProblem(error) }),
            }),
          ),
      ),
    );
  },
  { functional: true },
);

/** The chart shows the session that was joined, and the week that it makes better. */
export const refreshChart = createEffect(
  (actions = inject(Actions)) => {
    return actions.pipe(
      ofType(makeUpsApiActions.saved),
      map(({ episodeId }) => chartPageActions.refreshChosen({ episodeId })),
    );
  },
  { functional: true },
);
