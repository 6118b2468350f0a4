import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { Session, Site } from '#contract/access';
import { failed, idle, pending, type RequestStatus } from '../request-status';
import { sessionApiActions, signInPageActions } from './session-actions';

interface SessionState {
  /** Null while nobody is known to be signed in. */
  readonly session: Session | null;
  readonly signIn: RequestStatus;
}

const nobody: SessionState = { session: null, signIn: idle };
const noSites: readonly Site[] = [];

/** Who is working, and which day it is at the clinic; the device clock is never asked. */
export const sessionFeature = createFeature({
  name: 'session',
  reducer: createReducer(
    nobody,
    on(
      sessionApiActions.loaded,
      sessionApiActions.signedIn,
      (_state, { session }): SessionState => ({ session, signIn: idle }),
    ),
    on(signInPageActions.submitted, (state): SessionState => ({ ...state, signIn: pending })),
    on(
      sessionApiActions.signInFailed,
      sessionApiActions.loadFailed,
      (state, { problem }): SessionState => ({ ...state, signIn: failed(problem) }),
    ),
    on(
      sessionApiActions.absent,
      sessionApiActions.expired,
      sessionApiActions.signedOut,
      (): SessionState => nobody,
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
