import { inject } from '@angular/core';
import { type CanActivateFn, Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { catchError, map, of } from 'rxjs';
import { toProblem } from '../http/to-problem';
import { sessionApiActions } from './session-actions';
import { SessionApi } from './session-api';
import { sessionFeature } from './session-feature';

/** Lets a signed-in person pass; anybody else signs in first and then lands where they asked to go. */
export const signedInGuard: CanActivateFn = (_route, { url }) => {
  const store = inject(Store);
  const router = inject(Router);
  if (store.selectSignal(sessionFeature.selectSession)() !== null) return true;
  const signInFirst = router.createUrlTree(['/sign-in'], {
    queryParams: url === '/' || url === '/home' ? {} : { returnTo: url },
  });
  return inject(SessionApi)
    .current()
    .pipe(
      map((session) => {
        store.dispatch(sessionApiActions.loaded({ session }));
        return true as const;
      }),
      catchError((error: unknown) => {
        const problem = toProblem(error);
        if (problem.code === 'handed-over') return of(router.createUrlTree(['/tablet']));
        store.dispatch(
          problem.status === 401
            ? sessionApiActions.absent()
            : sessionApiActions.loadFailed({ problem }),
        );
        return of(signInFirst);
      }),
    );
};
