import { instantAt, type Instant, localDate, localTime, type TimeZone } from '#domain/time/instant';
import { isPlainDate } from '#domain/time/plain-date';
import type { Recorded } from '#domain/chart/recorded';
import type { Field, FormContext, FormKind } from './form-kind';

/** What a draft holds, of whatever kind it is. */
export type Typed = Readonly<Record<string, unknown>>;
export type AnyField = Field<Typed>;
/** A kind whose row and draft are no longer known by their types. */
export type AnyFormKind = FormKind<Recorded, Typed>;

/** What stands in a control, exactly as it was typed; of a moment `2026-11-20T09:42`. */
export type Entry = string | readonly string[];
export type Entries = Readonly<Record<string, Entry>>;

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const NUMBER = /^[-+]?\d+([.,]\d+)?$/;

const isList = (field: AnyField): boolean => field.control === 'checks';

const entryOf = (field: AnyField, value: unknown, zone: TimeZone): Entry => {
  if (isList(field)) return Array.isArray(value) ? value.map(String) : [];
  if (value === null || value === undefined) return '';
  if (field.control === 'yes-no') return value === true ? 'yes' : 'no';
  if (field.control === 'moment') {
    const moment = value as Instant;
    return `${localDate(moment, zone)}T${localTime(moment, zone)}`;
  }
  return typeof value === 'number' ? String(value) : (value as string);
};

/** What the controls show of a draft. */
export const entriesOf = (fields: readonly AnyField[], typed: Typed, zone: TimeZone): Entries =>
  Object.fromEntries(fields.map((field) => [field.name, entryOf(field, typed[field.name], zone)]));

/** Both halves of a moment; either may still be empty. */
export const momentParts = (entry: Entry | undefined): readonly [day: string, time: string] => {
  const [day = '', time = ''] = typeof entry === 'string' ? entry.split('T') : [];
  return [day, time];
};

/** A control's text as the value it stands for; null where it stands for none. */
const valueOf = (field: AnyField, entry: Entry | undefined, zone: TimeZone): unknown => {
  if (isList(field)) return Array.isArray(entry) ? entry : [];
  const text = typeof entry === 'string' ? entry.trim() : '';
  if (text === '') return null;
  switch (field.control) {
    case 'number':
      return NUMBER.test(text) ? Number(text.replace(',', '.')) : null;
    case 'yes-no':
      return text === 'yes';
    case 'date':
      return isPlainDate(text) ? text : null;
    case 'time':
      return TIME.test(text) ? text : null;
    case 'moment': {
      const [day, time] = momentParts(text);
      return isPlainDate(day) && TIME.test(time) ? instantAt(day, time, zone) : null;
    }
    default:
      return text;
  }
};

/** The fields that apply to what is typed so far. */
export const askedFields = (
  fields: readonly AnyField[],
  typed: Typed,
  context: FormContext,
): AnyField[] => fields.filter(({ when }) => when?.(typed, context) ?? true);

/** What would be sent: what the form was opened with, and what stands in its controls. */
export const typedOf = (
  fields: readonly AnyField[],
  entries: Entries,
  base: Typed,
  context: FormContext,
): Typed => {
  const zone = context.record.timeZone;
  const typed: Record<string, unknown> = { ...base };
  for (const field of fields) {
    const { name } = field;
    // What nobody touched goes back as it came: a moment keeps its seconds.
    const isAsBefore = name in base && sameEntry(entries[name], entryOf(field, base[name], zone));
    typed[name] = isAsBefore ? base[name] : valueOf(field, entries[name], zone);
  }
  for (const field of fields)
    if (field.when?.(typed, context) === false) typed[field.name] = isList(field) ? [] : null;
  return typed;
};

/** Entries that were kept of an earlier opening; what the form no longer asks is dropped. */
export const knownEntries = (fields: readonly AnyField[], kept: unknown, now: Entries): Entries => {
  if (typeof kept !== 'object' || kept === null) return now;
  const found = fields.flatMap((field): [string, Entry][] => {
    const entry = (kept as Readonly<Record<string, unknown>>)[field.name];
    if (isList(field)) return Array.isArray(entry) ? [[field.name, entry.map(String)]] : [];
    return typeof entry === 'string' ? [[field.name, entry]] : [];
  });
  return { ...now, ...Object.fromEntries(found) };
};

export const sameEntry = (a: Entry | undefined, b: Entry | undefined): boolean =>
  JSON.stringify(a ?? '') === JSON.stringify(b ?? '');

export const sameEntries = (a: Entries, b: Entries): boolean =>
  Object.keys({ ...a, ...b }).every((name) => sameEntry(a[name], b[name]));
