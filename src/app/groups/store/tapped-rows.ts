import type { Problem } from '#contract/problem';
import type { Roster, RosterAnswer, RosterEntry } from '#contract/roster';
import type { RecordId } from '#domain/ids';
import type { Taps } from './roster-actions';
import type { RosterState, TappedRow } from './roster-feature';

type Tapped = RosterState['tapped'];

const changeOf = ({ status, attendedMinutes, barrier }: RosterEntry) => ({
  status,
  attendedMinutes,
  barrier,
});

const each = (
  tapped: Tapped,
  { entries }: Taps,
  row: (entry: RosterEntry) => TappedRow,
): Tapped => ({
  ...tapped,
  ...Object.fromEntries(entries.map((entry) => [entry.attendanceId, row(entry)])),
});

/** Rows whose taps are on their way. */
export const afterTaps = (tapped: Tapped, taps: Taps): Tapped =>
  each(tapped, taps, (entry) => ({ mine: changeOf(entry), state: 'saving', said: null }));

/** What was not saved and somebody else has recorded meanwhile asks which of the two it is. */
export const afterLook = (tapped: Tapped, before: Roster | null, now: Roster): Tapped => ({
  ...tapped,
  ...Object.fromEntries(
    Object.entries(tapped)
      .filter(([id, { state, mine }]) => {
        const [was, is] = [rowOf(before, id as RecordId), rowOf(now, id as RecordId)];
        return state === 'not-saved' && mine !== null && was?.version !== is?.version;
      })
      .map(([id, row]) => [id, { ...row, state: 'changed-by-somebody' as const }]),
  ),
});

/** Rows whose taps did not get through; what was tapped stays. */
export const afterFailure = (tapped: Tapped, taps: Taps, { title }: Problem): Tapped =>
  each(tapped, taps, (entry) => ({ mine: changeOf(entry), state: 'not-saved', said: title }));

const rowOf = (roster: Roster | null, id: RecordId) => roster?.rows.find((row) => row.id === id);

const nameOf = ({ staff }: Roster, id: string | null): string =>
  staff.find((member) => member.id === id)?.name ?? 'somebody else';

const wasReplaced = (
  before: Roster | null,
  entry: RosterEntry,
  by: string | null,
): string | null => {
  const row = rowOf(before, entry.attendanceId);
  if (before === null || row === undefined || row.status === 'scheduled') return null;
  return row.recordedBy === by || row.status === entry.status
    ? null
    : `Replaced what ${nameOf(before, row.recordedBy)} recorded`;
};

const answered = (
  before: Roster | null,
  { meant }: Taps,
  entry: RosterEntry,
  { results, roster }: RosterAnswer,
): TappedRow => {
  const result = results.find(({ attendanceId }) => attendanceId === entry.attendanceId);
  const now = rowOf(roster, entry.attendanceId);
  const who = nameOf(roster, now?.recordedBy ?? null);
  switch (result?.outcome) {
    case 'saved':
      return {
        mine: null,
        state: 'saved',
        said: wasReplaced(before, entry, now?.recordedBy ?? null),
      };
    case 'changed-by-somebody':
      return meant === 'rest'
        ? { mine: null, state: 'saved', said: `Kept what ${who} recorded meanwhile` }
        : { mine: changeOf(entry), state: 'changed-by-somebody', said: who };
    default:
      return {
        mine: changeOf(entry),
        state: 'not-allowed',
        said: result?.message ?? 'is no longer on this roster',
      };
  }
};

/** Whether a later tap about the same row is still on its way. */
const isOvertaken = (tapped: Tapped, entry: RosterEntry): boolean => {
  const mine = tapped[entry.attendanceId]?.mine;
  return (
    mine != null &&
    (mine.status !== entry.status ||
      mine.attendedMinutes !== entry.attendedMinutes ||
      mine.barrier !== entry.barrier)
  );
};

/** Rows after the server has said what became of each tap. */
export const afterAnswer = (
  { tapped, roster }: Pick<RosterState, 'tapped' | 'roster'>,
  taps: Taps,
  answer: RosterAnswer,
): Tapped => ({
  ...tapped,
  ...Object.fromEntries(
    taps.entries
      .filter((entry) => !isOvertaken(tapped, entry))
      .map((entry) => [entry.attendanceId, answered(roster, taps, entry, answer)]),
  ),
});
