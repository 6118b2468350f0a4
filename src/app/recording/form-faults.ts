import type { Recording, RecordingFault } from '#domain/chart/recording';
import type { Recorded } from '#domain/chart/recorded';
import type { PlainDate } from '#domain/time/plain-date';
import { longDay } from '../ui/format/dates';
import {
  type AnyField,
  type AnyFormKind,
  askedFields,
  type Entries,
  type Entry,
  type Typed,
  typedOf,
} from './form-entries';
import type { FormContext } from './form-kind';

/** Characters, not halves of them: most emoji are one. */
export const lengthOf = (text: string): number => Array.from(text).length;

const isOptional = (field: AnyField): boolean =>
  field.control === 'checks' || field.optional === true;

const needed: Record<AnyField['control'], string> = {
  text: 'is needed',
  'long-text': 'is needed',
  date: 'needs a day',
  time: 'needs a time',
  moment: 'needs a day and a time',
  number: 'needs a number',
  buttons: 'must be chosen',
  list: 'must be chosen',
  'yes-no': 'must be chosen',
  checks: 'must be chosen',
};

const textFault = (field: AnyField & { maxLength: number }, entry: string): string | null => {
  const length = lengthOf(entry.trim());
  return length > field.maxLength
    ? `must be at most ${field.maxLength} characters long; it has ${length}`
    : null;
};

const numberFault = (
  { min, max, step = 1 }: { readonly min: number; readonly max: number; readonly step?: number },
  value: number,
): string | null => {
  if (value < min || value > max) return `must be ${min} to ${max}`;
  const steps = value / step;
  if (Math.abs(steps - Math.round(steps)) < 1e-6) return null;
  return step === 1 ? 'must be a whole number' : `must be in steps of ${step}`;
};

/** What is wrong with one control by itself, before any rule looks at the whole. */
const ownFault = (field: AnyField, entry: Entry | undefined, value: unknown): string | null => {
  if (field.control === 'checks') return null;
  const text = typeof entry === 'string' ? entry.trim() : '';
  if (text === '' || (field.control === 'moment' && text === 'T'))
    return isOptional(field) ? null : needed[field.control];
  if (field.control === 'text' || field.control === 'long-text') return textFault(field, text);
  if (value === null)
    return field.control === 'number' ? 'must be a number' : needed[field.control];
  return field.control === 'number' ? numberFault(field, value as number) : null;
};

const ownFaults = (asked: readonly AnyField[], entries: Entries, typed: Typed): RecordingFault[] =>
  asked.flatMap((field) => {
    const message = ownFault(field, entries[field.name], typed[field.name]);
    return message === null ? [] : [{ field: field.name, message }];
  });

/** A form as it stands: what it asks, what it would send, and what speaks against that. */
export interface FormReading {
  readonly asked: readonly AnyField[];
  readonly typed: Typed;
  readonly faults: readonly RecordingFault[];
  readonly doubts: readonly RecordingFault[];
}

/** Rules of the kind see only drafts in which nothing is missing that they may rely on. */
export const readForm = (
  kind: AnyFormKind,
  entries: Entries,
  base: Typed,
  context: FormContext,
  before: Recorded | null,
): FormReading => {
  const typed = typedOf(kind.fields, entries, base, context);
  const asked = askedFields(kind.fields, typed, context);
  const own = ownFaults(asked, entries, typed);
  const complete = asked.every((field) => isOptional(field) || typed[field.name] !== null);
  if (!complete) return { asked, typed, faults: own, doubts: [] };
  const { about: _about, team: _team, ...where } = context;
  const recording: Recording = { ...where, before };
  const named = new Set(own.map(({ field }) => field));
  const ruled = kind.faults(typed, recording).filter(({ field }) => !named.has(field));
  const faults = [...own, ...ruled];
  const doubts = faults.length > 0 ? [] : (kind.doubts?.(typed, recording) ?? []);
  return { asked, typed, faults, doubts };
};

const ISO_DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

/** A fault as a sentence: `Day must not be after today, Nov 20, 2026`. */
export const faultSentence = (label: string, message: string): string => {
  const told = message.replace(ISO_DAY, (day) => longDay(day as PlainDate));
  return /^[A-Z]/.test(told) ? told : `${label} ${told}`;
};
