import type { Tone } from '../word-chip';

/** One cell of a list of records; `more` is a second, quieter line. */
export interface RecordCell {
  readonly text: string;
  readonly more?: string | null;
  /** With a tone the text stands as a state word. */
  readonly tone?: Tone;
  /** A phone number, which stands with the rule for calling it instead of the text. */
  readonly phone?: { readonly number: string | null; readonly rule: string | null };
}

export interface RecordRow {
  readonly id: string;
  /** In the order of the columns; the first one names the row. */
  readonly cells: readonly RecordCell[];
  /** Why a row no longer counts; null while it does. */
  readonly struck: string | null;
  /** What a button in the last column says; null without one. */
  readonly action?: string | null;
  /** The kind and id of the record that the last column's "Correct" opens. */
  readonly correct?: {
    readonly kind: string;
    readonly id: string;
    /** `Correct` unless told. */
    readonly word?: string;
  } | null;
}

export const cell = (text: string, more: string | null = null): RecordCell => ({ text, more });

export const phoneCell = (number: string | null, rule: string | null): RecordCell => ({
  text: number ?? '',
  phone: { number, rule },
});

export const stateCell = (tone: Tone, text: string, more: string | null = null): RecordCell => ({
  text,
  more,
  tone,
});

interface Retractable {
  readonly enteredInErrorAt: string | null;
  readonly enteredInErrorReason: string | null;
}

/** Why a row no longer counts, in words; null while it does. */
export const struckNote = (row: Retractable): string | null =>
  row.enteredInErrorAt === null
    ? null
    : `Entered in error: ${row.enteredInErrorReason ?? 'reason not recorded'}`;
