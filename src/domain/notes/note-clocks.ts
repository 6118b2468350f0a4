import {
  addHours,
  hoursBetween,
  type Instant,
  instantAt,
  localDate,
  localTime,
  nextMidnight,
  type TimeZone,
} from '../time/instant.ts';
import { addDays, weekday } from '../time/plain-date.ts';
import type { NoteHead } from './note.ts';
import type { CosignRule, NoteRules } from './note-rules.ts';

export interface NoteClock {
  readonly state: 'on-time' | 'overdue' | 'cosign-due' | 'cosign-overdue' | 'done';
  /** The moment aimed at; null once nothing is due. */
  readonly targetAt: Instant | null;
  /** The moment from which it is overdue; null once nothing is due. */
  readonly dueAt: Instant | null;
}

/** What a note's clock needs beside the note. */
export interface NoteClockContext {
  /** The rule of the author; null when the staff record has none, which counts as `associate`. */
  readonly cosignRule: CosignRule | null;
  readonly now: Instant;
  readonly timeZone: TimeZone;
}

const SATURDAY = 6;

/** The deadline itself, or the same wall clock on the Monday after a weekend. */
const businessDeadline = (deadline: Instant, zone: TimeZone, rules: NoteRules): Instant => {
  const on = localDate(deadline, zone);
  const day = weekday(on);
  if (rules.weekendDeadline === 'stands' || day < SATURDAY) return deadline;
  return instantAt(addDays(on, 8 - day), localTime(deadline, zone), zone);
};

const signatureDeadlines = (
  { kind, serviceEndedAt }: NoteHead,
  zone: TimeZone,
  rules: NoteRules,
): { targetAt: Instant; dueAt: Instant } => {
  const clock = rules.signature[kind];
  if (clock.kind === 'same-day') {
    const midnight = nextMidnight(serviceEndedAt, zone);
    return { targetAt: midnight, dueAt: midnight };
  }
  const after = (hours: number): Instant =>
    businessDeadline(addHours(serviceEndedAt, hours), zone, rules);
  return { targetAt: after(clock.target), dueAt: after(clock.overdue) };
};

const cosignClock = (
  note: NoteHead,
  { cosignRule, now, timeZone }: NoteClockContext,
  rules: NoteRules,
): NoteClock => {
  const from = note.signedAt ?? note.serviceEndedAt;
  const hours = rules.cosignHours[cosignRule ?? 'associate'];
  const dueAt = businessDeadline(addHours(from, hours), timeZone, rules);
  return { state: now >= dueAt ? 'cosign-overdue' : 'cosign-due', targetAt: dueAt, dueAt };
};

const awaitsCosign = ({ state, cosignerId, cosignedAt }: NoteHead): boolean =>
  state === 'awaiting-cosign' || (state === 'signed' && cosignerId !== null && cosignedAt === null);

/**
 * Where a note stands by its clock. A returned note is a draft again: its clock still runs from the
 * service, not from the return.
 */
export const noteClock = (
  note: NoteHead,
  context: NoteClockContext,
  rules: NoteRules,
): NoteClock => {
  if (awaitsCosign(note)) return cosignClock(note, context, rules);
  if (note.state === 'signed' || note.state === 'final') {
    return { state: 'done', targetAt: null, dueAt: null };
  }
  const deadlines = signatureDeadlines(note, context.timeZone, rules);
  return { state: context.now >= deadlines.dueAt ? 'overdue' : 'on-time', ...deadlines };
};

/** True when the note was begun so long after the service that it is labelled a late entry. */
export const isLateEntry = (
  { recordedAt, serviceEndedAt }: Pick<NoteHead, 'recordedAt' | 'serviceEndedAt'>,
  rules: NoteRules,
): boolean => hoursBetween(serviceEndedAt, recordedAt) > rules.lateEntryHours;
