import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import { exhaustMap, switchMap, tap } from 'rxjs';
import { toProblem } from '../http/to-problem';
import { sessionApiActions, shellActions, signInPageActions } from './session-actions';
import { SessionApi } from './session-api';

export const signIn = createEffect(
  (actions = inject(Actions), api = inject(SessionApi)) => {
    return actions.pipe(
      ofType(signInPageActions.submitted),
      exhaustMap(({ credentials, returnTo }) =>
        api.signIn(credentials).pipe(
          mapResponse({
            next: (session) => sessionApiActions.signedIn({ session, returnTo }),
            error: (error) => sessionApiActions.signInFailed({ problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

export const loadClinic = createEffect(
  (actions = inject(Actions), api = inject(SessionApi)) => {
    return actions.pipe(
      ofType(signInPageActions.opened),
      switchMap(() =>
        api.clinic().pipe(
          mapResponse({
            next: (clinic) => sessionApiActions.clinicLoaded({ clinic }),
            error: (error) => sessionApiActions.clinicFailed({ problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

export const signOut = createEffect(
  (actions = inject(Actions), api = inject(SessionApi)) => {
    return actions.pipe(
      ofType(shellActions.signOutChosen),
      exhaustMap(() =>
        api.signOut().pipe(
          mapResponse({
            next: () => sessionApiActions.signedOut(),
            error: (error) => sessionApiActions.signOutFailed({ problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

export const openAskedPage = createEffect(
  (actions = inject(Actions), router = inject(Router)) => {
    return actions.pipe(
      ofType(sessionApiActions.signedIn),
      tap(({ returnTo }) => void router.navigateByUrl(returnTo)),
    );
  },
  { functional: true, dispatch: false },
);

/** Leaves by a real navigation, so that nobody's records stay in the page's memory. */
export const leaveAfterSignOut = createEffect(
  (actions = inject(Actions), router = inject(Router)) => {
    return actions.pipe(
      ofType(sessionApiActions.signedOut),
      tap(() => void router.navigateByUrl('/sign-in')),
    );
  },
  { functional: true, dispatch: false },
);

export const askForSignIn = createEffect(
  (actions = inject(Actions), router = inject(Router)) => {
    return actions.pipe(
      ofType(sessionApiActions.expired),
      tap(() => {
        const returnTo = router.url;
        if (returnTo.startsWith('/sign-in')) return;
        void router.navigate(['/sign-in'], { queryParams: { returnTo, ended: 'yes' } });
      }),
    );
  },
  { functional: true, dispatch: false },
);
