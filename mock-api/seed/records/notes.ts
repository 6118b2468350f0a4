import type { Note } from '#contract/notes';
import type { SessionAttendance } from '#contract/attendance';
import type { SessionKind } from '#domain/attendance/session';
import { wasAttended } from '#domain/attendance/counted-minutes';
import type { StaffId } from '#domain/ids';
import type { NoteKind } from '#domain/notes/note';
import { addHours, type Instant } from '#domain/time/instant';
import { laterThatDay } from '../clinic/wall-clock.ts';
import type { Random } from '../random.ts';
import type { DraftLists } from './draft.ts';
import type { EpisodeContext } from './episode-context.ts';

const noteKindOf: Partial<Record<SessionKind, NoteKind>> = {
  individual: 'progress',
  group: 'group',
  skills: 'group',
  'case-management': 'case-management',
};

const openings = [
  'Came on time and took part.',
  'Quiet at first, then spoke openly.',
  'Tired, stayed engaged.',
];
const middles = [
  'Named two situations of the coming weekend that may be hard.',
  'Described an urge on Thursday and what helped.',
  'Talked about work and about who to call.',
  'Practised the skill of the day with a partner.',
];
const closings = [
  'Plan: practise once a day, report next session.',
  'Plan: call before the weekend.',
  'Plan: continue.',
];

const textFor = (random: Random, title: string): string =>
  `Data: ${title}. ${random.pick(openings)}\nAssessment: ${random.pick(middles)} No risk voiced.\n${random.pick(closings)}`;

type Signing = Pick<Note, 'state' | 'signedAt' | 'cosignerId' | 'cosignedAt'>;

const unsigned: Signing = { state: 'draft', signedAt: null, cosignerId: null, cosignedAt: null };

const HOURS_PER_DAY = 24;

/** Where a note stands at the clinic's now, by when its author and the supervisor sign. */
const signingOf = (
  { habits, therapist, clinic }: EpisodeContext,
  random: Random,
  endedAt: Instant,
  authorId: StaffId,
): Signing => {
  const late = random.chance(habits.lateNotes);
  const signedAt = addHours(endedAt, late ? random.integer(80, 130) : random.integer(1, 20));
  if (signedAt > clinic.now) return unsigned;
  const cosignerId = authorId === therapist.id ? therapist.cosignerId : null;
  if (cosignerId === null) return { ...unsigned, state: 'signed', signedAt };
  const lateCosign = random.chance(habits.lateCosigns);
  const days = lateCosign ? random.integer(9, 14) : random.integer(1, 4);
  const cosignedAt = addHours(signedAt, days * HOURS_PER_DAY);
  return cosignedAt > clinic.now
    ? { state: 'awaiting-cosign', signedAt, cosignerId, cosignedAt: null }
    : { state: 'final', signedAt, cosignerId, cosignedAt };
};

const noteFor = (
  context: EpisodeContext,
  random: Random,
  row: SessionAttendance,
  kind: NoteKind,
): Note => {
  const authorId = row.facilitatorId ?? context.therapist.id;
  const endTime = laterThatDay(row.startsAt, row.plannedMinutes);
  const serviceEndedAt = context.scribe.at(row.heldOn, endTime);
  return {
    ...context.scribe.stamp(row.heldOn, laterThatDay(endTime, 20), authorId),
    kind,
    format: 'dap',
    sessionId: row.sessionId,
    serviceOn: row.heldOn,
    serviceEndedAt,
    authorId,
    ...signingOf(context, random, serviceEndedAt, authorId),
    text: textFor(random, row.title),
    addenda: [],
  };
};

/** One note for each session that the person came to; for a group one of their own. */
export const addNotes = (context: EpisodeContext, lists: DraftLists): void => {
  const random = context.random.fork('notes');
  for (const row of lists.attendance) {
    const kind = row.heldOn === context.admittedOn ? 'admission' : noteKindOf[row.kind];
    const isInterview = kind !== 'admission' || row.title === 'Admission interview';
    if (kind === undefined || !wasAttended(row)) continue;
    lists.notes.push(noteFor(context, random, row, isInterview ? kind : 'group'));
  }
};
