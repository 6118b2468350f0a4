import { createFeature, createReducer, on } from '@ngrx/store';
import type { AttendanceChange } from '#contract/attendance';
import type { GuestChoices, Roster } from '#contract/roster';
import type { RecordId } from '#domain/ids';
import { done, failed, idle, pending, type RequestStatus } from '../../core/request-status';
import { rosterApiActions, rosterPageActions } from './roster-actions';
import { afterAnswer, afterFailure, afterLook, afterTaps } from './tapped-rows';

/** What somebody tapped about one person, and how far the saving of it has come. */
export interface TappedRow {
  /** What is to be recorded; null once it is on the roster. */
  readonly mine: AttendanceChange | null;
  readonly state: 'saving' | 'saved' | 'not-saved' | 'changed-by-somebody' | 'not-allowed';
  /** What is said beside it: why it is not saved, or what it replaced. */
  readonly said: string | null;
}

export interface RosterState {
  /** Whose roster this is; an answer about another session is dropped. */
  readonly sessionId: RecordId | null;
  readonly roster: Roster | null;
  readonly load: RequestStatus;
  /** By the id of the attendance. */
  readonly tapped: Readonly<Record<string, TappedRow>>;
  readonly guests: GuestChoices['people'] | null;
  /** Of a guest, a place taken back, or the session itself. */
  readonly change: RequestStatus;
}

const empty: RosterState = {
  sessionId: null,
  roster: null,
  load: idle,
  tapped: {},
  guests: null,
  change: idle,
};

const withRoster = (state: RosterState, roster: Roster): RosterState =>
  roster.session.id === state.sessionId ? { ...state, roster, load: done } : state;

/** The roster that is being recorded. */
export const rosterFeature = createFeature({
  name: 'roster',
  reducer: createReducer(
    empty,
    on(rosterPageActions.opened, (state, { sessionId }): RosterState =>
      state.sessionId === sessionId
        ? { ...state, load: pending }
        : { ...empty, sessionId, load: pending },
    ),
    on(rosterPageActions.retryChosen, (state): RosterState => ({ ...state, load: pending })),
    on(rosterApiActions.loaded, (state, { roster }): RosterState => ({
      ...withRoster(state, roster),
      tapped: afterLook(state.tapped, state.roster, roster),
    })),
    on(rosterApiActions.loadFailed, (state, { sessionId, problem }): RosterState =>
      // A look at what others did meanwhile may fail; the roster stays.
      sessionId === state.sessionId && state.load.kind === 'pending'
        ? { ...state, load: failed(problem) }
        : state,
    ),
    on(rosterPageActions.tapped, (state, { taps }): RosterState => ({
      ...state,
      tapped: afterTaps(state.tapped, taps),
    })),
    on(rosterApiActions.recorded, (state, { taps, answer }): RosterState => ({
      ...withRoster(state, answer.roster),
      tapped: afterAnswer(state, taps, answer),
    })),
    on(rosterApiActions.recordFailed, (state, { taps, problem }): RosterState => ({
      ...state,
      tapped: afterFailure(state.tapped, taps, problem),
    })),
    on(rosterPageActions.theirsTaken, (state, { attendanceId }): RosterState => ({
      ...state,
      tapped: { ...state.tapped, [attendanceId]: { mine: null, state: 'saved', said: null } },
    })),
    on(rosterApiActions.guestsFound, (state, { people }): RosterState => ({
      ...state,
      guests: people,
    })),
    on(
      rosterPageActions.guestAdded,
      rosterPageActions.placeTakenBack,
      rosterPageActions.sessionChanged,
      (state): RosterState => ({ ...state, change: pending }),
    ),
    on(rosterApiActions.rosterChanged, (state, { roster }): RosterState => ({
      ...withRoster(state, roster),
      change: done,
      guests: null,
    })),
    on(rosterApiActions.sessionSaved, (state): RosterState => ({ ...state, change: done })),
    on(rosterApiActions.changeFailed, (state, { problem }): RosterState => ({
      ...state,
      change: failed(problem),
    })),
  ),
});
