import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { tap } from 'rxjs';
import { sessionApiActions } from '../session/session-actions';

/** An answer "nobody is signed in" ends the session, wherever it comes from. */
export const sessionEndedInterceptor: HttpInterceptorFn = (request, next) => {
  const store = inject(Store);
  return next(request).pipe(
    tap({
      error: (error: unknown) => {
        const ended = error instanceof HttpErrorResponse && error.status === 401;
        if (ended && !request.url.endsWith('/api/session')) {
          store.dispatch(sessionApiActions.expired());
        }
      },
    }),
  );
};
