import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import { debounceTime, exhaustMap, forkJoin, map, of, switchMap, tap } from 'rxjs';
import { toProblem } from '../../core/http/to-problem';
import { admissionApiActions, admissionPageActions } from './admission-actions';
import { AdmissionApi } from './admission-api';

/** Long enough not to ask for every letter, short enough to be read before the next field. */
const PAUSE_MS = 300;

export const loadChoices = createEffect(
  (actions = inject(Actions), api = inject(AdmissionApi)) => {
    return actions.pipe(
      ofType(admissionPageActions.opened, admissionPageActions.retryChosen),
      switchMap(({ personId }) =>
        forkJoin({
          choices: api.choices(),
          known:
            personId === null
              ? of(null)
              : api.person(personId).pipe(map(({ person }) => ({ ...person, personId }))),
        }).pipe(
          mapResponse({
            next: ({ choices, known }) => admissionApiActions.choicesLoaded({ choices, known }),
            error: (error) => admissionApiActions.choicesFailed({ problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

export const findDuplicates = createEffect(
  (actions = inject(Actions), api = inject(AdmissionApi)) => {
    return actions.pipe(
      ofType(admissionPageActions.identityTyped),
      debounceTime(PAUSE_MS),
      switchMap(({ identity }) =>
        identity === null
          ? of(admissionApiActions.duplicatesFound({ people: [] }))
          : api.possibleDuplicates(identity).pipe(
              mapResponse({
                next: ({ people }) => admissionApiActions.duplicatesFound({ people }),
                error: (error) =>
                  admissionApiActions.duplicatesFailed({ problem: toProblem(error) }),
              }),
            ),
      ),
    );
  },
  { functional: true },
);

export const admit = createEffect(
  (actions = inject(Actions), api = inject(AdmissionApi)) => {
    return actions.pipe(
      ofType(admissionPageActions.submitted),
      exhaustMap(({ draft, key }) =>
        api.admit(draft, key).pipe(
          mapResponse({
            next: (admitted) => admissionApiActions.admitted({ admitted }),
            error: (error) => admissionApiActions.refused({ problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

export const openChart = createEffect(
  (actions = inject(Actions), router = inject(Router)) => {
    return actions.pipe(
      ofType(admissionApiActions.admitted),
      tap(({ admitted: { personId, episodeId, chart } }) => {
        const target =
          chart === 'in-reach'
            ? ['/people', personId, 'episodes', episodeId, 'admission']
            : ['/caseload'];
        void router.navigate(target);
      }),
    );
  },
  { functional: true, dispatch: false },
);
