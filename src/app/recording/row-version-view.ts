import type { EarlierVersion } from '#contract/recording';
import { struckNote } from '../ui/records/record-row';
import { entryWords } from './conflict';
import { type AnyFormKind, entriesOf, sameEntry } from './form-entries';
import type { FormContext } from './form-kind';
import type { RecordedRow } from './store/recording-actions';
import { writerName, writtenAt } from './who-saved';

export interface VersionView {
  readonly version: number;
  readonly who: string;
  readonly at: string;
  /** Why it no longer counts; null while it does. */
  readonly struck: string | null;
  readonly facts: readonly {
    readonly label: string;
    readonly text: string;
    /** Said something else in the version before. */
    readonly changed: boolean;
  }[];
}

/** The versions of a row in words, the present one first. */
export const versionViews = (
  { fields, typed }: AnyFormKind,
  row: RecordedRow,
  earlier: readonly EarlierVersion[],
  context: FormContext,
): VersionView[] => {
  const rows = [row, ...earlier.map((each) => each.row as unknown as RecordedRow)];
  const told = rows.map((each) => entriesOf(fields, typed(each), context.record.timeZone));
  return rows.map((each, place) => {
    const [entries = {}, before] = [told[place], told[place + 1]];
    return {
      version: each.version,
      who: writerName(each.recordedBy, context),
      at: writtenAt(each.recordedAt, context),
      struck: struckNote(each),
      facts: fields.map((field) => ({
        label: field.label,
        text: entryWords(field, entries[field.name], context),
        changed: before !== undefined && !sameEntry(entries[field.name], before[field.name]),
      })),
    };
  });
};
