import { type Static, Type } from 'typebox';
import { noteKinds, noteStates } from '#domain/notes/note';
import {
  IdOfRecord,
  IdOfStaff,
  Instant,
  Nullable,
  OneOf,
  PlainDate,
  recorded,
  Shape,
  Text,
} from '#contract/scalars';

/** A note without its text: what a chart lists and rules need. */
export const NoteHead = Shape({
  ...recorded,
  kind: OneOf(noteKinds),
  format: OneOf(['dap', 'birp', 'soap', 'girp', 'free']),
  sessionId: Nullable(IdOfRecord),
  serviceOn: PlainDate,
  serviceEndedAt: Instant,
  authorId: IdOfStaff,
  state: OneOf(noteStates),
  signedAt: Nullable(Instant),
  cosignerId: Nullable(IdOfStaff),
  cosignedAt: Nullable(Instant),
});
export type NoteHead = Static<typeof NoteHead>;

export const Addendum = Shape({
  id: IdOfRecord,
  authorId: IdOfStaff,
  writtenAt: Instant,
  reason: Text(500),
  text: Text(20_000),
});
export type Addendum = Static<typeof Addendum>;

export const Note = Shape({
  ...NoteHead.properties,
  text: Text(100_000),
  addenda: Type.Array(Addendum),
});
export type Note = Static<typeof Note>;
