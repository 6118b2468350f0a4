import type { NoteHead } from '#contract/notes';
import type { NoteKind, NoteState } from '#domain/notes/note';
import type { NoteClock } from '#domain/notes/note-clocks';
import type { Tone } from '../ui/word-chip';

export const noteKindWords: Readonly<Record<NoteKind, string>> = {
  progress: 'Progress note',
  group: 'Group note',
  crisis: 'Crisis note',
  admission: 'Admission note',
  family: 'Family note',
  'case-management': 'Case management note',
  'discharge-summary': 'Discharge summary',
};

export const noteFormatWords: Readonly<Record<NoteHead['format'], string>> = {
  dap: 'DAP',
  birp: 'BIRP',
  soap: 'SOAP',
  girp: 'GIRP',
  free: 'free text',
};

export const noteStateWords: Readonly<Record<NoteState, readonly [Tone, string]>> = {
  draft: ['plain', 'draft'],
  signed: ['good', 'signed'],
  'awaiting-cosign': ['due', 'awaiting co-signature'],
  final: ['good', 'final'],
  returned: ['due', 'returned to the author'],
};

/** What the clock of a note asks for; the moment follows in words. */
export const noteClockWords: Readonly<
  Record<Exclude<NoteClock['state'], 'done'>, readonly [Tone, string]>
> = {
  'on-time': ['plain', 'to be signed by'],
  overdue: ['due', 'signature overdue since'],
  'cosign-due': ['plain', 'to be co-signed by'],
  'cosign-overdue': ['due', 'co-signature overdue since'],
};
