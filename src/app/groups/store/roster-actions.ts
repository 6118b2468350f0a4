import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { GroupSessionHead, SessionChange } from '#contract/groups';
import type { Problem } from '#contract/problem';
import type { GuestChoices, GuestDraft, Roster, RosterAnswer, RosterEntry } from '#contract/roster';
import type { RecordId } from '#domain/ids';

/** Taps that are sent together. */
export interface Taps {
  readonly sessionId: RecordId;
  readonly entries: readonly RosterEntry[];
  /** `each`: somebody tapped this row; `rest`: whoever was not recorded yet. */
  readonly meant: 'each' | 'rest';
  /** The request's `Idempotency-Key`. */
  readonly key: string;
}

export const rosterPageActions = createActionGroup({
  source: 'Roster page',
  events: {
    opened: props<{ sessionId: RecordId }>(),
    retryChosen: props<{ sessionId: RecordId }>(),
    /** Some seconds have passed: others may have tapped meanwhile. */
    looked: props<{ sessionId: RecordId }>(),
    tapped: props<{ taps: Taps }>(),
    theirsTaken: props<{ attendanceId: RecordId }>(),
    guestSought: props<{ sessionId: RecordId; name: string }>(),
    guestAdded: props<{ sessionId: RecordId; guest: GuestDraft; key: string }>(),
    placeTakenBack: props<{
      sessionId: RecordId;
      attendanceId: RecordId;
      version: number;
      reason: string;
      key: string;
    }>(),
    sessionChanged: props<{ sessionId: RecordId; version: number; change: SessionChange }>(),
    closed: emptyProps(),
  },
});

export const rosterApiActions = createActionGroup({
  source: 'Roster API',
  events: {
    loaded: props<{ roster: Roster }>(),
    loadFailed: props<{ sessionId: RecordId; problem: Problem }>(),
    recorded: props<{ taps: Taps; answer: RosterAnswer }>(),
    recordFailed: props<{ taps: Taps; problem: Problem }>(),
    guestsFound: props<{ people: GuestChoices['people'] }>(),
    guestsFailed: props<{ problem: Problem }>(),
    rosterChanged: props<{ roster: Roster }>(),
    sessionSaved: props<{ session: GroupSessionHead }>(),
    changeFailed: props<{ problem: Problem }>(),
  },
});
