import { inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { concatLatestFrom, mapResponse } from '@ngrx/operators';
import { Store } from '@ngrx/store';
import { concatMap, debounceTime, exhaustMap, map, of, switchMap, withLatestFrom } from 'rxjs';
import type { Roster } from '#contract/roster';
import type { StaffId } from '#domain/ids';
import { toProblem } from '../../core/http/to-problem';
import { sessionFeature } from '../../core/session/session-feature';
import { rosterApiActions, rosterPageActions, type Taps } from './roster-actions';
import { RosterApi } from './roster-api';
import { rosterFeature } from './roster-feature';

const TYPING_MS = 200;

export const loadRoster = createEffect(
  (actions = inject(Actions), api = inject(RosterApi)) => {
    return actions.pipe(
      ofType(rosterPageActions.opened, rosterPageActions.retryChosen, rosterPageActions.looked),
      switchMap(({ sessionId }) =>
        api.read(sessionId).pipe(
          mapResponse({
            next: (roster) => rosterApiActions.loaded({ roster }),
            error: (error) => rosterApiActions.loadFailed({ sessionId, problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

/** A second tap about a row goes over what the first one has saved, never over somebody else's. */
const overOwn = (taps: Taps, roster: Roster | null, me: StaffId | undefined): Taps => ({
  ...taps,
  entries: taps.entries.map((entry) => {
    const row = roster?.rows.find(({ id }) => id === entry.attendanceId);
    return row?.recordedBy === me && row !== undefined ? { ...entry, version: row.version } : entry;
  }),
});

export const recordTaps = createEffect(
  (actions = inject(Actions), api = inject(RosterApi), store = inject(Store)) => {
    return actions.pipe(
      ofType(rosterPageActions.tapped),
      concatMap(({ taps }) =>
        of(taps).pipe(
          withLatestFrom(
            store.select(rosterFeature.selectRoster),
            store.select(sessionFeature.selectStaff),
          ),
          map(([mine, roster, staff]) => overOwn(mine, roster, staff?.id)),
          switchMap(({ sessionId, entries, key }) =>
            api.record(sessionId, entries, key).pipe(
              mapResponse({
                next: (answer) => rosterApiActions.recorded({ taps, answer }),
                error: (error) =>
                  rosterApiActions.recordFailed({ taps, problem: toProblem(error) }),
              }),
            ),
          ),
        ),
      ),
    );
  },
  { functional: true },
);

export const seekGuests = createEffect(
  (actions = inject(Actions), api = inject(RosterApi)) => {
    return actions.pipe(
      ofType(rosterPageActions.guestSought),
      debounceTime(TYPING_MS),
      switchMap(({ sessionId, name }) =>
        api.seekGuests(sessionId, name).pipe(
          mapResponse({
            next: ({ people }) => rosterApiActions.guestsFound({ people }),
            error: (error) => rosterApiActions.guestsFailed({ problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

export const changePlaces = createEffect(
  (actions = inject(Actions), api = inject(RosterApi)) => {
    return actions.pipe(
      ofType(rosterPageActions.guestAdded, rosterPageActions.placeTakenBack),
      exhaustMap((action) =>
        ('guest' in action
          ? api.addGuest(action.sessionId, action.guest, action.key)
          : api.takeBack(action.sessionId, action)
        ).pipe(
          mapResponse({
            next: (roster) => rosterApiActions.rosterChanged({ roster }),
            error: (error) => rosterApiActions.changeFailed({ problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

export const changeSession = createEffect(
  (actions = inject(Actions), api = inject(RosterApi)) => {
    return actions.pipe(
      ofType(rosterPageActions.sessionChanged),
      exhaustMap(({ sessionId, version, change }) =>
        api.changeSession(sessionId, version, change).pipe(
          mapResponse({
            next: (session) => rosterApiActions.sessionSaved({ session }),
            error: (error) => rosterApiActions.changeFailed({ problem: toProblem(error) }),
          }),
        ),
      ),
    );
  },
  { functional: true },
);

/** Everything about a changed session is asked for again: times, who leads it, who is marked. */
export const lookAfterChange = createEffect(
  (actions = inject(Actions), store = inject(Store)) => {
    return actions.pipe(
      ofType(rosterApiActions.sessionSaved),
      concatLatestFrom(() => store.select(rosterFeature.selectSessionId)),
      map(([{ session }, open]) => rosterPageActions.looked({ sessionId: open ?? session.id })),
    );
  },
  { functional: true },
);
