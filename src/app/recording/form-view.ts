import { type AnyField, type Entries, type Entry, sameEntry } from './form-entries';
import { faultSentence, type FormReading } from './form-faults';

/** One field as it is shown. */
export interface FieldView {
  readonly field: AnyField;
  readonly id: string;
  readonly entry: Entry;
  readonly fault: string | null;
  readonly doubt: string | null;
  readonly confirmed: boolean;
}

interface Shown {
  readonly entries: Entries;
  /** What stood in the controls when the server was last asked, and what it said about them. */
  readonly sent: Entries;
  readonly refused: ReadonlyMap<string, string>;
  /** Faults are said from the first try on. */
  readonly tried: boolean;
  readonly confirmed: ReadonlySet<string>;
}

const nameOf = (place: string): string => place.split('/')[0] ?? place;

export const fieldViews = (
  { asked, faults, doubts }: FormReading,
  { entries, sent, refused, tried, confirmed }: Shown,
): FieldView[] =>
  asked.map((field) => {
    const { name, label } = field;
    const own = tried ? faults.find((fault) => nameOf(fault.field) === name) : undefined;
    const said = sameEntry(entries[name], sent[name]) ? refused.get(name) : undefined;
    const message = own?.message ?? said ?? null;
    const doubt = doubts.find((each) => each.field === name)?.message ?? null;
    return {
      field,
      id: `record-${name}`,
      entry: entries[name] ?? '',
      fault: message === null ? null : faultSentence(label, message),
      doubt,
      confirmed: doubt !== null && confirmed.has(`${name} ${doubt}`),
    };
  });

/** Everything wrong, for the summary; without an id where no field on screen is meant. */
export const faultList = (
  { asked, faults }: FormReading,
  fields: readonly FieldView[],
  tried: boolean,
  refused: ReadonlyMap<string, string>,
): readonly { readonly id: string | null; readonly text: string }[] => {
  const names = new Set(asked.map(({ name }) => name));
  const elsewhere = [
    ...(tried ? faults.map(({ field, message }) => [nameOf(field), message] as const) : []),
    ...refused,
  ].filter(([name]) => !names.has(name));
  return [
    ...fields.flatMap(({ id, fault }) => (fault === null ? [] : [{ id, text: fault }])),
    ...elsewhere.map(([, message]) => ({ id: null, text: faultSentence('This entry', message) })),
  ];
};
