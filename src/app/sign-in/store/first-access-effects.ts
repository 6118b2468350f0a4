import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import { exhaustMap, switchMap } from 'rxjs';
import { toProblem } from '../../core/http/to-problem';
import { sessionApiActions } from '../../core/session/session-actions';
import { firstAccessActions, firstAccessApiActions } from './first-access-actions';
import { FirstAccessApi } from './first-access-api';

export const findLink = createEffect(
  (actions = inject(Actions), api = inject(FirstAccessApi)) => {
    return actions.pipe(
      ofType(firstAccessActions.opened),
      switchMap(({ token }) =>
        api.link(token).pipe(
          mapResponse({
            next: (link) => firstAccessApiActions.linkFound({ link }),
            error: (error) => firstAccessApiActions.linkFailed({ problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

export const enter = createEffect(
  (actions = inject(Actions), api = inject(FirstAccessApi)) => {
    return actions.pipe(
      ofType(firstAccessActions.submitted),
      exhaustMap(({ purpose, access }) =>
        api.enter(purpose, access).pipe(
          mapResponse({
            next: (session) => {
              const returnTo = session.staff.role === 'administrator' ? '/admin' : '/home';
              return sessionApiActions.signedIn({ session, returnTo });
            },
            error: (error) => firstAccessApiActions.refused({ problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);
