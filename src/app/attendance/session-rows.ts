import type { OutreachContact, SessionAttendance } from '#contract/attendance';
import type { NoteHead } from '#contract/notes';
import type { StaffMember } from '#contract/access';
import { minutesPresent, wasAttended } from '#domain/attendance/counted-minutes';
import { modalityFacts } from '#domain/modalities/modality-facts';
import type { PlainDate } from '#domain/time/plain-date';
import { staffName } from '../chart/store/team';
import { clockText, longDay, weekdayDay } from '../ui/format/dates';
import {
  cell,
  type RecordCell,
  type RecordRow,
  stateCell,
  struckNote,
} from '../ui/records/record-row';
import {
  notRecorded,
  noteWords,
  outreachChannelWords,
  outreachOutcomeWords,
  sessionKindWords,
  statusWords,
} from './attendance-labels';
import { barrierWords } from './record-attendance-labels';

/** What rows of sessions need beside the sessions. */
export interface SessionContext {
  readonly today: PlainDate;
  readonly team: readonly StaffMember[];
  /** Notes in force. */
  readonly notes: readonly NoteHead[];
  /** False for a closed episode and for research data. */
  readonly canRecord: boolean;
  /** True where only the days of sessions are known, neither their hour nor their length. */
  readonly daysOnly: boolean;
}

/** A session whose day has come and about which nobody wrote who came. */
export const isNotRecorded = (
  { status, heldOn, enteredInErrorAt }: SessionAttendance,
  today: PlainDate,
): boolean => status === 'scheduled' && heldOn <= today && enteredInErrorAt === null;

export const statusOf = (row: SessionAttendance, today: PlainDate) =>
  isNotRecorded(row, today) && row.heldOn < today ? notRecorded : statusWords[row.status];

const minutesText = (row: SessionAttendance, { today, daysOnly }: SessionContext): string => {
  if (daysOnly) return 'not known';
  if (row.status === 'scheduled' && row.heldOn > today) return `${row.plannedMinutes} / –`;
  const present = minutesPresent(row);
  return `${row.plannedMinutes} / ${present ?? 'not recorded'}`;
};

const noteCell = (row: SessionAttendance, { notes, daysOnly }: SessionContext): RecordCell => {
  const note = notes.find((each) => each.sessionId === row.sessionId);
  if (note === undefined) return cell(wasAttended(row) && !daysOnly ? noteWords.none : '–');
  const isSigned = note.state === 'signed' || note.state === 'final';
  return isSigned ? cell(noteWords.signed) : stateCell('due', noteWords.draft);
};

const actionOf = (row: SessionAttendance, { today, canRecord }: SessionContext): string | null => {
  if (!canRecord || row.heldOn > today || row.enteredInErrorAt !== null) return null;
  return row.status === 'scheduled' ? 'Record' : 'Change';
};

const whenText = ({ heldOn, startsAt }: SessionAttendance, { daysOnly }: SessionContext): string =>
  daysOnly ? weekdayDay(heldOn) : `${weekdayDay(heldOn)}, ${clockText(startsAt)}`;

const titleText = ({ title, cancelledReason, makesUpFor, joinedAs }: SessionAttendance): string => {
  const notes = [
    ...(makesUpFor === null ? [] : ['makes up for a missed session']),
    ...(joinedAs === 'guest' && makesUpFor === null ? ['as a guest'] : []),
    ...(cancelledReason === null ? [] : [`cancelled: ${cancelledReason}`]),
  ];
  return [title, ...notes].join(' · ');
};

export const sessionRow = (row: SessionAttendance, context: SessionContext): RecordRow => {
  const { tone, word } = statusOf(row, context.today);
  const barrier = row.barrier === null ? null : barrierWords[row.barrier];
  const modality = row.modality === null ? 'none named' : modalityFacts[row.modality].short;
  return {
    id: row.id,
    struck: struckNote(row),
    action: actionOf(row, context),
    correct:
      row.groupId === null && context.canRecord && row.enteredInErrorAt === null
        ? { kind: 'sessions', id: row.id }
        : null,
    cells: [
      cell(whenText(row, context), titleText(row)),
      cell(sessionKindWords[row.kind], row.place === 'telehealth' ? 'telehealth' : null),
      cell(modality),
      cell(minutesText(row, context)),
      stateCell(tone, word, barrier),
      cell(staffName(context.team, row.facilitatorId)),
      noteCell(row, context),
    ],
  };
};

export const outreachRow = (contact: OutreachContact, team: readonly StaffMember[]): RecordRow => ({
  id: contact.id,
  struck: struckNote(contact),
  correct: { kind: 'outreach-contacts', id: contact.id },
  cells: [
    cell(longDay(contact.on)),
    cell(outreachChannelWords[contact.channel]),
    cell(outreachOutcomeWords[contact.outcome]),
    cell(staffName(team, contact.recordedBy)),
  ],
});
