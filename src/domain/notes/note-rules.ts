import type { NoteKind } from './note.ts';

/** When a note must be signed, counted from the end of the service. */
export type SignatureClock =
  | { readonly kind: 'hours'; readonly target: number; readonly overdue: number }
  /** Before the clinic's midnight of the day on which the service ended. */
  | { readonly kind: 'same-day' };

/** Who needs a co-signature: an associate or intern, or a trainee in the first 90 days. */
export const cosignRules = ['associate', 'trainee'] as const;
export type CosignRule = (typeof cosignRules)[number];

export interface NoteRules {
  readonly signature: Readonly<Record<NoteKind, SignatureClock>>;
  /** Hours from the author's signature to the co-signature. */
  readonly cosignHours: Readonly<Record<CosignRule, number>>;
  /** A note begun more than so many hours after the service is a late entry. */
  readonly lateEntryHours: number;
  /** What a deadline in hours does when it falls on a Saturday or Sunday. */
  readonly weekendDeadline: 'moves-to-monday' | 'stands';
}

const nextDay: SignatureClock = { kind: 'hours', target: 24, overdue: 72 };

/** Source: clinical-sources.md#documentation-clocks */
export const defaultNoteRules: NoteRules = {
  signature: {
    progress: nextDay,
    group: nextDay,
    crisis: { kind: 'same-day' },
    admission: { kind: 'hours', target: 24, overdue: 24 },
    family: nextDay,
    'case-management': nextDay,
    'discharge-summary': { kind: 'hours', target: 15 * 24, overdue: 30 * 24 },
  },
  cosignHours: { associate: 7 * 24, trainee: 72 },
  lateEntryHours: 24,
  weekendDeadline: 'moves-to-monday',
};
