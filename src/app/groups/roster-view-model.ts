import { createSelector } from '@ngrx/store';
import type { Roster, RosterRow } from '#contract/roster';
import type { AttendanceFacts } from '#domain/attendance/attendance-change';
import { clockAfter, type RosterTap } from '#domain/attendance/presence';
import type { RecordId, StaffId } from '#domain/ids';
import { sessionFeature } from '../core/session/session-feature';
import { clockText, fullDay } from '../ui/format/dates';
import { factsText, placeWords, recordedText, statusText, tapOf } from './group-words';
import { rosterFeature, type RosterState } from './store/roster-feature';

export interface RosterRowView {
  readonly id: RecordId;
  readonly version: number;
  readonly name: string;
  /** Null where the reader may not open the chart. */
  readonly chart: readonly string[] | null;
  readonly facts: AttendanceFacts;
  readonly tap: RosterTap | null;
  /** Said where no button says it: cancelled by the person or the program. */
  readonly status: string | null;
  readonly minutes: string;
  /** When somebody came or went, as a wall clock. */
  readonly clock: string | null;
  readonly state: 'open' | 'saving' | 'saved' | 'not-saved' | 'not-allowed' | 'conflict';
  readonly said: string | null;
  /** What somebody else recorded of the same person. */
  readonly theirs: string | null;
  readonly flags: readonly string[];
  readonly isGuest: boolean;
}

export interface RosterView {
  readonly session: Roster['session'];
  readonly title: string;
  readonly when: string;
  readonly where: string;
  readonly leads: string;
  readonly isCancelled: boolean;
  readonly isAhead: boolean;
  readonly recorded: string;
  readonly saving: string;
  readonly rows: readonly RosterRowView[];
}

const stateOf = (row: RosterRow, tapped: RosterState['tapped'][string] | undefined) => {
  if (tapped === undefined) return row.status === 'scheduled' ? 'open' : 'saved';
  if (tapped.state === 'changed-by-somebody') return 'conflict';
  return tapped.state === 'saved' && row.status === 'scheduled' ? 'open' : tapped.state;
};

const clockOf = (
  { status, attendedMinutes }: AttendanceFacts,
  { startsAt, plannedMinutes }: Roster['session'],
): string | null => {
  if (attendedMinutes === null) return null;
  switch (status) {
    case 'attended-late':
      return clockAfter(startsAt, plannedMinutes - attendedMinutes);
    case 'left-early':
      return clockAfter(startsAt, attendedMinutes);
    default:
      return null;
  }
};

const flagsOf = (row: RosterRow, recorder: string | null): string[] => {
  const flags: string[] = [];
  if (row.joinedAs === 'guest') flags.push(row.makesUpFor === null ? 'guest' : 'makes up hours');
  if (row.missedLately !== null && row.missedLately.missed > 0)
    flags.push(`missed ${row.missedLately.missed} of the last ${row.missedLately.of}`);
  if (row.missedLately === null && row.joinedAs === 'member') flags.push('first session');
  if (recorder !== null) flags.push(`recorded by ${recorder}`);
  return flags;
};

const rowView = (
  row: RosterRow,
  { session, staff }: Roster,
  tapped: RosterState['tapped'][string] | undefined,
  me: StaffId | null,
): RosterRowView => {
  const { status, attendedMinutes, barrier } = row;
  const stored: AttendanceFacts = { status, attendedMinutes, barrier };
  const facts = tapped?.mine ?? stored;
  const state = stateOf(row, tapped);
  const isOthers = status !== 'scheduled' && row.recordedBy !== me;
  const recorder = isOthers ? (staff.find(({ id }) => id === row.recordedBy)?.name ?? null) : null;
  const tap = tapOf[facts.status];
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    chart: row.opensChart ? ['/people', row.personId, 'episodes', row.episodeId, 'sessions'] : null,
    facts,
    tap,
    status: tap === null && facts.status !== 'scheduled' ? statusText[facts.status] : null,
    minutes: facts.attendedMinutes === null ? '' : `${facts.attendedMinutes} min`,
    clock: clockOf(facts, session),
    state,
    said: tapped?.said ?? null,
    theirs: state === 'conflict' ? `${recorder ?? 'Somebody'}: ${factsText(stored)}` : null,
    flags: flagsOf(row, recorder),
    isGuest: row.joinedAs === 'guest',
  };
};

const savingText = (rows: readonly RosterRowView[]): string => {
  const having = (...states: readonly RosterRowView['state'][]) =>
    rows.filter(({ state }) => states.includes(state)).length;
  if (having('saving') > 0) return 'Saving…';
  const open = having('not-saved', 'not-allowed', 'conflict');
  if (open > 0) return `${open} not saved`;
  return having('saved') > 0 ? 'Saved ✓' : '';
};

const toRoster = (
  roster: Roster | null,
  tapped: RosterState['tapped'],
  me: StaffId | null,
): RosterView | null => {
  if (roster === null) return null;
  const { session, staff, today } = roster;
  const rows = roster.rows.map((row) => rowView(row, roster, tapped[row.id], me));
  const name = (id: StaffId | null) => staff.find((member) => member.id === id)?.name;
  const leads = [session.facilitatorId, ...session.coFacilitatorIds].flatMap(
    (id) => name(id) ?? [],
  );
  const end = clockAfter(session.startsAt, session.plannedMinutes);
  return {
    session,
    title: session.name,
    when: `${fullDay(session.heldOn)}, ${clockText(session.startsAt)}–${clockText(end)}`,
    where: [placeWords[session.place], session.room].filter((part) => part !== null).join(', '),
    leads: leads.length === 0 ? 'nobody named' : leads.join(', '),
    isCancelled: session.cancelledReason !== null,
    isAhead: session.heldOn > today,
    recorded: recordedText({
      ...session,
      expected: rows.length,
      recorded: rows.filter(({ facts }) => facts.status !== 'scheduled').length,
    }),
    saving: savingText(rows),
    rows,
  };
};

export const selectRosterPage = createSelector({
  load: rosterFeature.selectLoad,
  change: rosterFeature.selectChange,
  guests: rosterFeature.selectGuests,
  view: createSelector(
    rosterFeature.selectRoster,
    rosterFeature.selectTapped,
    createSelector(sessionFeature.selectStaff, (staff) => staff?.id ?? null),
    toRoster,
  ),
});
