import { createActionGroup, props } from '@ngrx/store';
import type { OneTimeLink } from '#contract/clinic';
import type { Problem } from '#contract/problem';

/** What somebody says who comes in by a one-time link; an invitation knows name and address. */
export interface FirstAccess {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export const firstAccessActions = createActionGroup({
  source: 'First access page',
  events: {
    opened: props<{ token: string }>(),
    submitted: props<{ purpose: OneTimeLink['purpose']; access: FirstAccess }>(),
  },
});

export const firstAccessApiActions = createActionGroup({
  source: 'First access API',
  events: {
    linkFound: props<{ link: OneTimeLink }>(),
    linkFailed: props<{ problem: Problem }>(),
    refused: props<{ problem: Problem }>(),
  },
});
