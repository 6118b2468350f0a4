import { isPlainDate } from '#domain/time/plain-date';

export interface FieldChoice {
  readonly value: string;
  readonly word: string;
}

/** One field of a page's form. An empty control of an optional field is sent as null. */
export interface FieldSpec {
  readonly name: string;
  readonly label: string;
  readonly control:
    'text' | 'long-text' | 'email' | 'password' | 'tel' | 'date' | 'number' | 'list' | 'checks';
  readonly optional?: true;
  readonly hint?: string;
  /** What an empty answer of an optional list is called. */
  readonly nullWord?: string;
  readonly choices?: readonly FieldChoice[];
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  /** For password managers and names; off unless told. */
  readonly autocomplete?: string;
}

/** What stands in a control, exactly as it was typed. */
export type Entry = string | readonly string[];
export type Entries = Readonly<Record<string, Entry>>;
export type Values = Readonly<Record<string, unknown>>;

/** Something that is wrong with a field, by its place in what is sent: `episode/levels/0/code`. */
export interface FieldFault {
  readonly field: string;
  readonly message: string;
}

const NUMBER = /^-?\d+([.,]\d+)?$/;

const textOf = (entry: Entry | undefined): string =>
  typeof entry === 'string' ? entry.trim() : '';

const valueOf = ({ control }: FieldSpec, entry: Entry | undefined): unknown => {
  if (control === 'checks') return typeof entry === 'string' ? [] : (entry ?? []);
  // Spaces belong to a password.
  if (control === 'password') return entry ?? '';
  const text = textOf(entry);
  if (text === '') return null;
  return control === 'number' ? Number(text.replace(',', '.')) : text;
};

/** What the controls say, as the values that are sent. */
export const valuesOf = (fields: readonly FieldSpec[], entries: Entries): Values =>
  Object.fromEntries(fields.map((field) => [field.name, valueOf(field, entries[field.name])]));

/** What the controls show of values; nothing where there is none. */
export const entriesOf = (fields: readonly FieldSpec[], values: Values): Entries =>
  Object.fromEntries(
    fields.map(({ name, control }): [string, Entry] => {
      const value = values[name];
      if (control === 'checks') return [name, Array.isArray(value) ? value.map(String) : []];
      return [name, typeof value === 'string' || typeof value === 'number' ? String(value) : ''];
    }),
  );

const numberFault = ({ min, max }: FieldSpec, text: string): string | null => {
  if (!NUMBER.test(text)) return 'must be a number';
  const value = Number(text.replace(',', '.'));
  if (min !== undefined && value < min) return `must be at least ${min}`;
  return max !== undefined && value > max ? `must be at most ${max}` : null;
};

const faultOf = (field: FieldSpec, entry: Entry | undefined): string | null => {
  const { control, optional, maxLength } = field;
  if (control === 'checks') return null;
  const text = textOf(entry);
  if (text === '') return optional ? null : 'is needed';
  if (control === 'number') return numberFault(field, text);
  if (control === 'date' && !isPlainDate(text)) return 'must be a day, such as 2026-11-21';
  const length = [...text].length;
  return maxLength !== undefined && length > maxLength
    ? `must have at most ${maxLength} letters; these are ${length}`
    : null;
};

/** What is missing or cannot be read in some controls; `path` is their place in what is sent. */
export const typingFaults = (
  fields: readonly FieldSpec[],
  entries: Entries,
  path: string,
): FieldFault[] =>
  fields.flatMap((field) => {
    const message = faultOf(field, entries[field.name]);
    return message === null ? [] : [{ field: `${path}${field.name}`, message }];
  });
