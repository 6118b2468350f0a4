import type { StaffMember } from '#contract/access';
import type { EpisodeRecord } from '#domain/chart/episode-record';
import type { Recorded } from '#domain/chart/recorded';
import type { Draft, Recording, RecordingFault } from '#domain/chart/recording';

/** One answer to choose from. */
export interface Choice {
  readonly value: string;
  readonly word: string;
}

/** Answers in the order of their words. */
export const choicesOf = (words: Readonly<Record<string, string>>) => (): readonly Choice[] =>
  Object.entries(words).map(([value, word]) => ({
    value,
    word: `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
  }));

/** What a form may look at: the open chart, and who writes when. */
export interface FormContext extends Omit<Recording, 'before'> {
  /** A row that a new one belongs to, such as the order of a dose; null without one. */
  readonly about: string | null;
  /** Staff to choose from, with their names. */
  readonly team: readonly StaffMember[];
}

interface FieldBase<Typed> {
  readonly name: keyof Typed & string;
  readonly label: string;
  readonly hint?: (draft: Typed, context: FormContext) => string | null;
  /** What an empty answer of an optional field is called; `Not known` unless told. */
  readonly nullWord?: string;
  /** Left out where it does not apply to what is chosen so far; its value is then null. */
  readonly when?: (draft: Typed, context: FormContext) => boolean;
}

/**
 * One field of a form. A field whose value may be "not known" is `optional`: an empty control is
 * sent as null.
 */
export type Field<Typed> = FieldBase<Typed> &
  (
    | {
        readonly control: 'text' | 'long-text';
        readonly maxLength: number;
        readonly optional?: true;
      }
    | { readonly control: 'date' | 'moment' | 'time'; readonly optional?: true }
    | {
        readonly control: 'number';
        readonly min: number;
        readonly max: number;
        readonly step?: number;
        readonly unit?: string;
        readonly optional?: true;
      }
    /** `buttons`: up to five answers side by side, one activation each; `list`: more. */
    | {
        readonly control: 'buttons' | 'list';
        readonly choices: (context: FormContext) => readonly Choice[];
        readonly optional?: true;
      }
    /** Yes or no as two buttons; the value is a boolean. */
    | { readonly control: 'yes-no'; readonly optional?: true }
    /** Several answers at once; the value is a list. */
    | { readonly control: 'checks'; readonly choices: (context: FormContext) => readonly Choice[] }
  );

/** One kind of row that staff record: its form, and the rule that says what may be entered. */
export interface FormKind<Row extends Recorded, Typed extends object = Draft<Row>> {
  /** The last part of its addresses: `family-sessions`. */
  readonly path: string;
  /** `Family session` */
  readonly title: string;
  /** The rows of this kind in a chart. */
  readonly rows: (record: EpisodeRecord) => readonly Row[];
  readonly fields: readonly Field<Typed>[];
  /** What a new one starts with: the usual answers. */
  readonly start: (context: FormContext) => Typed;
  /** What is typed about a row that is corrected. */
  readonly typed: (row: Row) => Typed;
  readonly faults: (draft: Typed, recording: Recording) => readonly RecordingFault[];
  /** Values that can be but are rare, asked about at the field: `Is 38 °C right?` */
  readonly doubts?: (draft: Typed, recording: Recording) => readonly RecordingFault[];
}
