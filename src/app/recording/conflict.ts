import type { PlainDate } from '#domain/time/plain-date';
import { isPlainDate } from '#domain/time/plain-date';
import { clockText, longDay } from '../ui/format/dates';
import { type AnyField, type Entries, type Entry, momentParts, sameEntry } from './form-entries';
import type { FormContext } from './form-kind';
import type { RecordedRow } from './store/recording-actions';

/** What two people made of the same row. */
export interface Conflict {
  /** The row as it is saved now. */
  readonly row: RecordedRow;
  /** What stood in the controls when the other version became known. */
  readonly mine: Entries;
  readonly theirs: Entries;
}

/** Three versions become one: whoever changed a field has it; where both did, mine stays first. */
export const mergedEntries = (begun: Entries, mine: Entries, theirs: Entries): Entries =>
  Object.fromEntries(
    Object.keys(theirs).map((name) => [
      name,
      (sameEntry(mine[name], begun[name]) ? theirs[name] : mine[name]) ?? '',
    ]),
  );

const dayWords = (text: string): string => (isPlainDate(text) ? longDay(text) : text);

/** What stands in a control, in words. */
export const entryWords = (
  field: AnyField,
  entry: Entry | undefined,
  context: FormContext,
): string => {
  const nothing = field.nullWord ?? 'Not known';
  if (entry === undefined || entry.length === 0) return nothing;
  if ('choices' in field) {
    const words = new Map(field.choices(context).map(({ value, word }) => [value, word]));
    const values = typeof entry === 'string' ? [entry] : entry;
    return values.map((value) => words.get(value) ?? value).join(', ');
  }
  const text = entry as string;
  switch (field.control) {
    case 'yes-no':
      return text === 'yes' ? 'Yes' : 'No';
    case 'date':
      return dayWords(text);
    case 'time':
      return clockText(text);
    case 'moment': {
      const [day, time] = momentParts(text);
      return day === '' || time === ''
        ? nothing
        : `${longDay(day as PlainDate)}, ${clockText(time)}`;
    }
    case 'number':
      return field.unit === undefined ? text : `${text} ${field.unit}`;
    default:
      return text;
  }
};

/** One field that two people filled differently, and whose answer stands in the form now. */
export interface Disagreement {
  readonly name: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  readonly stands: 'mine' | 'theirs' | 'neither';
}

export const disagreements = (
  fields: readonly AnyField[],
  { mine, theirs }: Conflict,
  now: Entries,
  context: FormContext,
): Disagreement[] =>
  fields
    .filter(({ name }) => !sameEntry(mine[name], theirs[name]))
    .map((field) => {
      const { name, label } = field;
      const stands = sameEntry(now[name], mine[name])
        ? 'mine'
        : sameEntry(now[name], theirs[name])
          ? 'theirs'
          : 'neither';
      return {
        name,
        label,
        mine: entryWords(field, mine[name], context),
        theirs: entryWords(field, theirs[name], context),
        stands,
      };
    });
