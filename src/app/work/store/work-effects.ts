import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { concatMap, switchMap } from 'rxjs';
import { toProblem } from '../../core/http/to-problem';
import { workApiActions, workPageActions } from './work-actions';
import { WorkApi } from './work-api';
import { workFeature } from './work-feature';

export const loadWork = createEffect(
  (actions = inject(Actions), api = inject(WorkApi), store = inject(Store)) => {
    return actions.pipe(
      ofType(
        workPageActions.opened,
        workPageActions.refreshChosen,
        workPageActions.retryChosen,
        workApiActions.changed,
      ),
      concatLatestFrom(() => store.select(workFeature.selectOwner)),
      switchMap(([, owner]) =>
        api.read(owner).pipe(
          mapResponse({
            next: (queue) => workApiActions.loaded({ queue }),
            error: (error) => workApiActions.loadFailed({ problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

export const changeWork = createEffect(
  (actions = inject(Actions), api = inject(WorkApi)) => {
    return actions.pipe(
      ofType(workPageActions.changeChosen),
      concatMap(({ change, key }) =>
        api.change(change, key).pipe(
          mapResponse({
            next: (result) => workApiActions.changed({ change, result }),
            error: (error) => workApiActions.changeFailed({ problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);
