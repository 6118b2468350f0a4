import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import { concatMap, map, switchMap, takeUntil } from 'rxjs';
import { toProblem } from '../../core/http/to-problem';
import { sessionApiActions } from '../../core/session/session-actions';
import { recordingApiActions } from '../../recording/store/recording-actions';
import { ChangesApi } from './changes-api';
import { changesApiActions } from './changes-feature';
import { ChartApi } from './chart-api';
import { chartApiActions } from './chart-api-actions';
import { chartPageActions } from './chart-page-actions';

export const loadChart = createEffect(
  (actions = inject(Actions), api = inject(ChartApi)) => {
    return actions.pipe(
      ofType(
        chartPageActions.opened,
        chartPageActions.retryChosen,
        chartPageActions.refreshChosen,
        // One written row can change every mark, criterion and chart of the person.
        recordingApiActions.saved,
      ),
      switchMap(({ episodeId }) =>
        api.open(episodeId).pipe(
          mapResponse({
            next: (chart) => chartApiActions.loaded({ chart }),
            error: (error) => chartApiActions.loadFailed({ episodeId, problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

/** While a chart is open, what others write in it is heard of. */
export const followChanges = createEffect(
  (actions = inject(Actions), api = inject(ChangesApi)) => {
    const ends = ofType(
      chartPageActions.left,
      sessionApiActions.expired,
      sessionApiActions.signedOut,
    );
    return actions.pipe(
      ofType(chartPageActions.opened),
      switchMap(({ episodeId }) =>
        api.follow(episodeId).pipe(
          map((change) => changesApiActions.told({ episodeId, change })),
          takeUntil(actions.pipe(ends)),
        ),
      ),
    );
  },
  { functional: true },
);

export const recordVisit = createEffect(
  (actions = inject(Actions), api = inject(ChartApi)) => {
    return actions.pipe(
      ofType(chartPageActions.looked, chartPageActions.allSeenChosen),
      concatMap(({ type, episodeId }) =>
        api.recordVisit(episodeId).pipe(
          mapResponse({
            next: () =>
              type === chartPageActions.allSeenChosen.type
                ? chartApiActions.allSeen({ episodeId })
                : chartApiActions.visitRecorded({ episodeId }),
            error: (error) => chartApiActions.visitFailed({ episodeId, problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);
