import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { Clinic, Session, Site } from '#contract/access';
import { failed, idle, pending, type RequestStatus } from '../request-status';
import { sessionApiActions, signInAgainActions, signInPageActions } from './session-actions';

interface SessionState {
  /** Null while nobody is known to be signed in. */
  readonly session: Session | null;
  readonly signIn: RequestStatus;
  /** What may be said before anybody has signed in. */
  readonly clinic: Clinic | null;
  /** The session has ended while its owner was writing; the page waits for them. */
  readonly lapsed: boolean;
}

const nobody: SessionState = {
  session: null,
  signIn: idle,
  clinic: null,
  lapsed: false,
};
const noSites: readonly Site[] = [];

/** Who is working, and which day it is at the clinic; the device clock is never asked. */
export const sessionFeature = createFeature({
  name: 'session',
  reducer: createReducer(
    nobody,
    on(
      sessionApiActions.loaded,
      sessionApiActions.signedIn,
      sessionApiActions.resumed,
      (state, { session }): SessionState => ({ ...state, session, signIn: idle, lapsed: false }),
    ),
    on(sessionApiActions.lapsed, (state): SessionState => ({ ...state, lapsed: true })),
    on(sessionApiActions.clinicLoaded, (state, { clinic }): SessionState => ({ ...state, clinic })),
    on(signInPageActions.submitted, signInAgainActions.submitted, (state): SessionState => ({
      ...state,
      signIn: pending,
    })),
    on(
      sessionApiActions.signInFailed,
      sessionApiActions.loadFailed,
      (state, { problem }): SessionState => ({ ...state, signIn: failed(problem) }),
    ),
    on(
      sessionApiActions.absent,
      sessionApiActions.expired,
      sessionApiActions.signedOut,
      ({ clinic }): SessionState => ({ ...nobody, clinic }),
    ),
  ),
  extraSelectors: ({ selectSession }) => ({
    selectStaff: createSelector(selectSession, (session) => session?.staff ?? null),
    selectSites: createSelector(selectSession, (session) => session?.sites ?? noSites),
    selectToday: createSelector(selectSession, (session) => session?.today ?? null),
    selectNow: createSelector(selectSession, (session) => session?.now ?? null),
    selectTimeZone: createSelector(selectSession, (session) => session?.timeZone ?? null),
    selectClock: createSelector(selectSession, (session) => session?.clock ?? 'real'),
  }),
});
