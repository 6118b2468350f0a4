import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { Clinic, Credentials, Session } from '#contract/access';
import type { Problem } from '#contract/problem';

export const signInPageActions = createActionGroup({
  source: 'Sign-in page',
  events: {
    opened: emptyProps(),
    submitted: props<{ credentials: Credentials; returnTo: string }>(),
  },
});

export const signInAgainActions = createActionGroup({
  source: 'Sign in again',
  events: { submitted: props<{ credentials: Credentials }>() },
});

export const shellActions = createActionGroup({
  source: 'Shell',
  events: { signOutChosen: emptyProps() },
});

export const sessionApiActions = createActionGroup({
  source: 'Session API',
  events: {
    loaded: props<{ session: Session }>(),
    absent: emptyProps(),
    loadFailed: props<{ problem: Problem }>(),
    signedIn: props<{ session: Session; returnTo: string }>(),
    signInFailed: props<{ problem: Problem }>(),
    expired: emptyProps(),
    /** Ended while something is being written: the page stays as it is, out of sight. */
    lapsed: emptyProps(),
    /** The same person has signed in again and goes on. */
    resumed: props<{ session: Session }>(),
    /** Somebody else has signed in on a page that another person left. */
    taken: emptyProps(),
    clinicLoaded: props<{ clinic: Clinic }>(),
    clinicFailed: props<{ problem: Problem }>(),
    /** The tablet is in a person's hands: until it is taken back it asks questions and no more. */
    handedOver: emptyProps(),
    signedOut: emptyProps(),
    signOutFailed: props<{ problem: Problem }>(),
  },
});
