import type { Recorded } from '../chart/recorded.ts';
import type { RecordId, StaffId } from '../ids.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';

export const noteKinds = [
  'progress',
  'group',
  'crisis',
  'admission',
  'family',
  'case-management',
  'discharge-summary',
] as const;
export type NoteKind = (typeof noteKinds)[number];

export const noteStates = ['draft', 'signed', 'awaiting-cosign', 'final', 'returned'] as const;
export type NoteState = (typeof noteStates)[number];

/** The head of a note about one service; rules need no more, and its text is read on its own page. */
export interface NoteHead extends Recorded {
  readonly kind: NoteKind;
  readonly format: 'dap' | 'birp' | 'soap' | 'girp' | 'free';
  readonly sessionId: RecordId | null;
  readonly serviceOn: PlainDate;
  readonly serviceEndedAt: Instant;
  readonly authorId: StaffId;
  readonly state: NoteState;
  readonly signedAt: Instant | null;
  readonly cosignerId: StaffId | null;
  readonly cosignedAt: Instant | null;
}
