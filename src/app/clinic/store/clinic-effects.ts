import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import { concatMap, filter, switchMap } from 'rxjs';
import type { Invitation } from '#contract/clinic';
import { toProblem } from '../../core/http/to-problem';
import { sessionApiActions } from '../../core/session/session-actions';
import { SessionApi } from '../../core/session/session-api';
import { clinicApiActions, clinicPageActions } from './clinic-actions';
import { ClinicApi } from './clinic-api';

export const loadSetup = createEffect(
  (actions = inject(Actions), api = inject(ClinicApi)) => {
    return actions.pipe(
      ofType(clinicPageActions.opened, clinicPageActions.retryChosen, clinicApiActions.saved),
      switchMap(() =>
        api.read().pipe(
          mapResponse({
            next: (setup) => clinicApiActions.loaded({ setup }),
            error: (error) => clinicApiActions.loadFailed({ problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

const invitationIn = (answer: unknown): Invitation | null =>
  typeof answer === 'object' && answer !== null && 'token' in answer
    ? (answer as Invitation)
    : null;

export const saveSetup = createEffect(
  (actions = inject(Actions), api = inject(ClinicApi)) => {
    return actions.pipe(
      ofType(clinicPageActions.submitted),
      concatMap(({ key, write }) =>
        api.write(write, key).pipe(
          mapResponse({
            next: (answer) => clinicApiActions.saved({ key, invitation: invitationIn(answer) }),
            error: (error) => clinicApiActions.saveFailed({ key, problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

/** The first site brings the clinic's day and place into the session. */
export const askForSession = createEffect(
  (actions = inject(Actions), api = inject(SessionApi)) => {
    return actions.pipe(
      ofType(clinicApiActions.saved),
      switchMap(() =>
        api.current().pipe(
          mapResponse({
            next: (session) => sessionApiActions.loaded({ session }),
            error: () => null,
          }),
        ),
      ),
      filter((action) => action !== null),
    );
  },
  { functional: true },
);
