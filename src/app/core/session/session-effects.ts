import { DOCUMENT, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { exhaustMap, switchMap, tap } from 'rxjs';
import { toProblem } from '../http/to-problem';
import { UnsavedWork } from '../unsaved/unsaved-work';
import {
  sessionApiActions,
  shellActions,
  signInAgainActions,
  signInPageActions,
} from './session-actions';
import { SessionApi } from './session-api';
import { sessionFeature } from './session-feature';

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

/** Whoever was writing goes on where they were; anybody else begins anew. */
export const signInAgain = createEffect(
  (actions = inject(Actions), api = inject(SessionApi), store = inject(Store)) => {
    return actions.pipe(
      ofType(signInAgainActions.submitted),
      concatLatestFrom(() => store.select(sessionFeature.selectStaff)),
      exhaustMap(([{ credentials }, staff]) =>
        api.signIn(credentials).pipe(
          mapResponse({
            next: (session) =>
              session.staff.id === staff?.id
                ? sessionApiActions.resumed({ session })
                : sessionApiActions.taken(),
            error: (error) => sessionApiActions.signInFailed({ problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

/** A real navigation, so that nothing of the first person stays in the page's memory. */
export const startForSomebodyElse = createEffect(
  (actions = inject(Actions), document = inject(DOCUMENT), work = inject(UnsavedWork)) => {
    return actions.pipe(
      ofType(sessionApiActions.taken),
      tap(() => {
        work.release();
        document.location.assign('/home');
      }),
    );
  },
  { functional: true, dispatch: false },
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

/** Nothing of a chart stays in the address of the tablet or one step behind it. */
export const lockTablet = createEffect(
  (actions = inject(Actions), router = inject(Router)) => {
    return actions.pipe(
      ofType(sessionApiActions.handedOver),
      tap(() => void router.navigateByUrl('/tablet', { replaceUrl: true })),
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
