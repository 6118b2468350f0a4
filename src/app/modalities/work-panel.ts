import type { Recorded } from '#domain/chart/recorded';
import type { PlainDate } from '#domain/time/plain-date';
import { longDay } from '../ui/format/dates';
import { cell, type RecordCell, type RecordRow, struckNote } from '../ui/records/record-row';

/** What one approach recorded: its sum in a sentence, and row by row. */
export interface WorkPanel {
  /** The kind of record that its button begins. */
  readonly kind: string;
  readonly title: string;
  /** What the button says: `+ CBT`. */
  readonly word: string;
  readonly summary: string | null;
  /** Something to bring up; null without one. */
  readonly prompt: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly RecordRow[];
}

type Row = Recorded & { readonly enteredInErrorReason: string | null };

/** Rows newest first, each with its day and a way to correct it. */
export const workRows = <Listed extends Row>(
  kind: string,
  rows: readonly Listed[],
  dayOf: (row: Listed) => PlainDate,
  cells: (row: Listed) => readonly RecordCell[],
): RecordRow[] =>
  rows
    .toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)))
    .map((row) => ({
      id: row.id,
      struck: struckNote(row),
      correct: { kind, id: row.id },
      cells: [cell(longDay(dayOf(row))), ...cells(row)],
    }));

/** A word or a text, or what stands for one that is not known. */
export const known = (text: string | null, instead = 'not recorded'): RecordCell =>
  cell(text ?? instead);

/** A rating from 0 to 10. */
export const rated = (rating: number | null): RecordCell =>
  cell(rating === null ? 'not asked' : `${rating} of 10`);
