import { createActionGroup, props } from '@ngrx/store';
import type { Cohort } from '#contract/cohort';
import type { Problem } from '#contract/problem';
import type { SiteId } from '#domain/ids';

export const cohortPageActions = createActionGroup({
  source: 'Cohort page',
  events: {
    opened: props<{ siteId: SiteId }>(),
    retryChosen: props<{ siteId: SiteId }>(),
  },
});

export const cohortApiActions = createActionGroup({
  source: 'Cohort API',
  events: {
    loaded: props<{ cohort: Cohort }>(),
    loadFailed: props<{ siteId: SiteId; problem: Problem }>(),
  },
});
