import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Caseload } from '#contract/caseload';
import type { Problem } from '#contract/problem';

export const caseloadPageActions = createActionGroup({
  source: 'Caseload page',
  events: { opened: emptyProps(), refreshChosen: emptyProps(), retryChosen: emptyProps() },
});

export const caseloadApiActions = createActionGroup({
  source: 'Caseload API',
  events: {
    loaded: props<{ caseload: Caseload }>(),
    loadFailed: props<{ problem: Problem }>(),
  },
});
