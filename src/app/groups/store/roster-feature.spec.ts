import type { RosterAnswer, RosterRow } from '#contract/roster';
import type { RecordId, StaffId } from '#domain/ids';
import { rosterApiActions, rosterPageActions, type Taps } from './roster-actions';
import { exampleRoster, exampleRow } from './roster.example';
import { rosterFeature, type RosterState } from './roster-feature';

const { reducer } = rosterFeature;
const ana = exampleRow('Ana');
const sessionId = 'session' as RecordId;
const present = { status: 'attended', attendedMinutes: 180, barrier: null } as const;
const byKim: Partial<RosterRow> = {
  version: 2,
  status: 'no-show',
  attendedMinutes: 0,
  recordedBy: 'kim' as StaffId,
};

const taps = (meant: Taps['meant'] = 'each', row = ana): Taps => ({
  sessionId,
  entries: [{ attendanceId: row.id, version: row.version, ...present }],
  meant,
  key: 'key',
});

const opened = (row = ana): RosterState =>
  reducer(
    reducer(undefined, rosterPageActions.opened({ sessionId })),
    rosterApiActions.loaded({ roster: exampleRoster(row) }),
  );
const tapped = (state: RosterState, each = taps()): RosterState =>
  reducer(state, rosterPageActions.tapped({ taps: each }));
const answered = (
  state: RosterState,
  outcome: RosterAnswer['results'][number]['outcome'],
  now: Partial<RosterRow>,
  each = taps(),
): RosterState => {
  const results = [{ attendanceId: ana.id, outcome, message: null }];
  const answer = { results, roster: exampleRoster(exampleRow('Ana', now)) };
  return reducer(state, rosterApiActions.recorded({ taps: each, answer }));
};
const rowOf = (state: RosterState) => state.tapped[ana.id];

describe('rosterFeature', () => {
  it('shows a tap at once and as saved when the server has it', () => {
    const state = tapped(opened());
    expect(rowOf(state)).toEqual({ mine: present, state: 'saving', said: null });
    const saved = answered(state, 'saved', {
      ...present,
      version: 2,
      recordedBy: 'dana' as StaffId,
    });
    expect(rowOf(saved)).toEqual({ mine: null, state: 'saved', said: null });
  });

  it('keeps what was tapped when it did not get through', () => {
    const problem = {
      type: 'x',
      title: 'The server cannot be reached',
      status: 0,
      code: 'offline',
    };
    const state = reducer(
      tapped(opened()),
      rosterApiActions.recordFailed({ taps: taps(), problem }),
    );
    expect(rowOf(state)).toEqual({ mine: present, state: 'not-saved', said: problem.title });
    const looked = reducer(
      state,
      rosterApiActions.loaded({ roster: exampleRoster(exampleRow('Ana', byKim)) }),
    );
    expect(rowOf(looked)?.state).toBe('changed-by-somebody');
  });

  it('asks when two people answered one row differently, and takes theirs when told', () => {
    const state = answered(tapped(opened()), 'changed-by-somebody', byKim);
    expect(rowOf(state)).toEqual({
      mine: present,
      state: 'changed-by-somebody',
      said: 'Kim Wu',
    });
    const taken = reducer(state, rosterPageActions.theirsTaken({ attendanceId: ana.id }));
    expect(rowOf(taken)?.mine).toBeNull();
  });

  it('keeps what somebody else recorded when everybody else was meant', () => {
    const all = taps('rest');
    const state = answered(tapped(opened(), all), 'changed-by-somebody', byKim, all);
    expect(rowOf(state)).toEqual({
      mine: null,
      state: 'saved',
      said: 'Kept what Kim Wu recorded meanwhile',
    });
  });

  it('says whose answer a later tap replaced', () => {
    const before = exampleRow('Ana', byKim);
    const again = taps('each', before);
    const state = tapped(opened(before), again);
    const now = { ...present, version: 3, recordedBy: 'dana' as StaffId };
    expect(rowOf(answered(state, 'saved', now, again))?.said).toBe('Replaced what Kim Wu recorded');
  });

  it('waits for a later tap about the same person', () => {
    const later: Taps = {
      ...taps(),
      entries: [{ ...taps().entries[0]!, status: 'excused', attendedMinutes: 0 }],
    };
    const state = tapped(tapped(opened()), later);
    expect(rowOf(answered(state, 'saved', present))?.state).toBe('saving');
  });

  it('drops an answer about another session', () => {
    const other = reducer(opened(), rosterPageActions.opened({ sessionId: 'another' as RecordId }));
    const late = reducer(other, rosterApiActions.loaded({ roster: exampleRoster(ana) }));
    expect(late.roster).toBeNull();
  });
});
