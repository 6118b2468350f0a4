import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { tap } from 'rxjs';
import { sessionApiActions } from '../session/session-actions';
import { toProblem } from './to-problem';
import { UnsavedWork } from '../unsaved/unsaved-work';

/** The tablet is in a person's hands, perhaps from another window. */
const isHandedOver = (error: unknown): boolean =>
  error instanceof HttpErrorResponse && toProblem(error).code === 'handed-over';

/**
 * An answer "nobody is signed in" ends the session, wherever it comes from. Where something is being
 * written the page waits for its writer to sign in again.
 */
export const sessionEndedInterceptor: HttpInterceptorFn = (request, next) => {
  const store = inject(Store);
  const work = inject(UnsavedWork);
  return next(request).pipe(
    tap({
      error: (error: unknown) => {
        if (isHandedOver(error)) store.dispatch(sessionApiActions.handedOver());
        const ended = error instanceof HttpErrorResponse && error.status === 401;
        if (ended && !request.url.endsWith('/api/session')) {
          store.dispatch(work.any() ? sessionApiActions.lapsed() : sessionApiActions.expired());
        }
      },
    }),
  );
};
