import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { mapResponse } from '@ngrx/operators';
import { switchMap } from 'rxjs';
import { homePageActions } from '../../home/store/home-page-actions';
import { toProblem } from '../../core/http/to-problem';
import { caseloadApiActions, caseloadPageActions } from './caseload-actions';
import { CaseloadApi } from './caseload-api';

export const loadCaseload = createEffect(
  (actions = inject(Actions), api = inject(CaseloadApi)) => {
    return actions.pipe(
      ofType(
        homePageActions.opened,
        homePageActions.retryChosen,
        caseloadPageActions.opened,
        caseloadPageActions.refreshChosen,
        caseloadPageActions.retryChosen,
      ),
      switchMap(() =>
        api.read().pipe(
          mapResponse({
            next: (caseload) => caseloadApiActions.loaded({ caseload }),
            error: (error) => caseloadApiActions.loadFailed({ problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);
