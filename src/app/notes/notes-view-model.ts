import { createSelector } from '@ngrx/store';
import type { NoteHead } from '#contract/notes';
import { inForce } from '#domain/chart/recorded';
import { countText } from '#domain/chart/wording';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import { isLateEntry, noteClock, type NoteClock } from '#domain/notes/note-clocks';
import type { NoteRules } from '#domain/notes/note-rules';
import { type ChartHead, chartFeature } from '../chart/store/chart-feature';
import { staffName } from '../chart/store/team';
import { longDay, momentText } from '../ui/format/dates';
import {
  cell,
  type RecordCell,
  type RecordRow,
  stateCell,
  struckNote,
} from '../ui/records/record-row';
import { noteClockWords, noteFormatWords, noteKindWords, noteStateWords } from './notes-labels';
import { notesFeature } from './store/notes-feature';

type Head = Pick<ChartHead, 'asOf' | 'team' | 'timeZone'>;

export interface NotesView {
  readonly rows: readonly RecordRow[];
  readonly finding: string;
}

const clockOf = (note: NoteHead, { team, asOf, timeZone }: Head, rules: NoteRules): NoteClock => {
  const author = team.find(({ id }) => id === note.authorId);
  const cosignRule = author?.standing === 'associate' ? ('associate' as const) : null;
  return noteClock(note, { cosignRule, now: asOf, timeZone }, rules);
};

const clockCell = ({ state, dueAt }: NoteClock, { timeZone }: Head): RecordCell => {
  if (state === 'done' || dueAt === null) return cell('nothing due');
  const [tone, words] = noteClockWords[state];
  const text = `${words} ${momentText(dueAt, timeZone)}`;
  return tone === 'plain' ? cell(text) : stateCell(tone, text);
};

const signatureText = (note: NoteHead, { team, timeZone }: Head): string | null => {
  if (note.signedAt === null) return null;
  const signed = `signed ${momentText(note.signedAt, timeZone)}`;
  return note.cosignedAt === null
    ? signed
    : `${signed}; co-signed by ${staffName(team, note.cosignerId)} ${momentText(note.cosignedAt, timeZone)}`;
};

const noteRow = (note: NoteHead, head: Head, rules: NoteRules): RecordRow => {
  const [tone, word] = noteStateWords[note.state];
  const late = isLateEntry(note, rules)
    ? `late entry, written ${momentText(note.recordedAt, head.timeZone)}`
    : null;
  return {
    id: note.id,
    struck: struckNote(note),
    action: 'Read',
    cells: [
      cell(`${noteKindWords[note.kind]}, ${longDay(note.serviceOn)}`, late),
      cell(noteFormatWords[note.format]),
      cell(staffName(head.team, note.authorId)),
      stateCell(tone, word, signatureText(note, head)),
      clockCell(clockOf(note, head, rules), head),
    ],
  };
};

/** Notes of the episode with their state and what their clock asks for, newest service first. */
export const notesView = (notes: readonly NoteHead[], head: Head, rules: NoteRules): NotesView => {
  const standing = inForce(notes);
  const clocks = standing.map((note) => clockOf(note, head, rules).state);
  const overdue = clocks.filter((state) => state === 'overdue').length;
  const cosigns = clocks.filter((state) => state === 'cosign-overdue').length;
  return {
    rows: notes
      .toSorted((a, b) => b.serviceEndedAt.localeCompare(a.serviceEndedAt))
      .map((note) => noteRow(note, head, rules)),
    finding: `${countText(standing.length, 'note')}; ${countText(overdue, 'signature')} overdue, ${countText(cosigns, 'co-signature')} overdue.`,
  };
};

export const selectNotes = createSelector(
  chartFeature.selectRecords,
  notesFeature.selectRecords,
  (head, records) => head && records && notesView(records.notes, head, defaultRuleSet.notes),
);

export interface AddendumView {
  readonly id: string;
  readonly heading: string;
  readonly reason: string;
  readonly text: string;
}

export interface NoteTextView {
  readonly text: string;
  readonly addenda: readonly AddendumView[];
}

/** The note that is being read, once its text is there. */
export const selectNoteText = createSelector(
  chartFeature.selectRecords,
  notesFeature.selectOpen,
  (head, open): NoteTextView | null =>
    head && open?.note
      ? {
          text: open.note.text,
          addenda: open.note.addenda.map(({ id, authorId, writtenAt, reason, text }) => ({
            id,
            heading: `Addendum, ${staffName(head.team, authorId)}, ${momentText(writtenAt, head.timeZone)}`,
            reason,
            text,
          })),
        }
      : null,
);
