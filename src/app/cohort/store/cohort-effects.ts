import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import { switchMap } from 'rxjs';
import { toProblem } from '../../core/http/to-problem';
import { cohortApiActions, cohortPageActions } from './cohort-actions';
import { CohortApi } from './cohort-api';

export const loadCohort = createEffect(
  (actions = inject(Actions), api = inject(CohortApi)) => {
    return actions.pipe(
      ofType(cohortPageActions.opened, cohortPageActions.retryChosen),
      switchMap(({ siteId }) =>
        api.read(siteId).pipe(
          mapResponse({
            next: (cohort) => cohortApiActions.loaded({ cohort }),
            error: (error) => cohortApiActions.loadFailed({ siteId, problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);
