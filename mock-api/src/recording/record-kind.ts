import type { Static, TObject } from 'typebox';
import type { Draft, Recording, RecordingFault } from '#domain/chart/recording';
import type { Recorded } from '#domain/chart/recorded';
import type { RecordId } from '#domain/ids';
import type { Action } from '../access/authorize.ts';
import type { ChartRecord } from '../chart/chart-repository.ts';
import type { Database } from '../database.ts';
import type { Tables } from '../tables.ts';

/** A list of a chart whose rows somebody records one by one. */
type RecordedList = {
  [Name in keyof ChartRecord]: ChartRecord[Name] extends readonly Recorded[] ? Name : never;
}[keyof ChartRecord];

/** A list inside a row, kept in a child table. */
export interface Part {
  readonly table: keyof Tables;
  /** The column that names the row: `testId`. */
  readonly owner: string;
  /** The child rows of what was typed, without the owner. */
  readonly rows: (list: never) => readonly object[];
}

/** What is asked of a row that stands: other facts, or to be taken back with a reason. */
export type RowChange = 'correct' | 'enter-in-error';

/** One kind of row that staff record, correct and mark as entered in error; routes come from it. */
export interface RecordKind<Row extends TObject = TObject, Typed extends TObject = TObject> {
  /** The last part of its addresses: `family-sessions`. */
  readonly path: string;
  /** `family session` */
  readonly noun: string;
  /** The clinical area, as a tag of the API. */
  readonly area: string;
  readonly action: Action;
  readonly list: RecordedList;
  readonly table: keyof Tables;
  readonly row: Row;
  /** What is sent: the row without what the server fills. */
  readonly draft: Typed;
  /** Everything that speaks against recording it; a rule of the domain. */
  readonly faults: (draft: Static<Typed>, recording: Recording) => readonly RecordingFault[];
  /** Columns that the server works out of what was typed. */
  readonly filled?: (
    draft: Static<Typed>,
    recording: Recording,
  ) => Partial<Draft<Static<Row> & Recorded>>;
  readonly parts?: Readonly<Record<string, Part>>;
  /** Why a row may not be corrected (or taken back) any more, in a sentence; null while it may. */
  readonly closed?: (row: Static<Row>, change: RowChange) => string | null;
  /** What else the same transaction writes, before markers and criteria are worked out anew. */
  readonly alsoWrites?: (
    trx: Database,
    row: Static<Row> & { readonly id: RecordId },
    recording: Recording,
  ) => Promise<void>;
}

/**
 * Keeps the types of a kind's row and draft while it is written down. The routes know neither; they
 * hand over what the schemas of the same kind have checked.
 */
export const recordKind = <Row extends TObject, Typed extends TObject>(
  kind: RecordKind<Row, Typed>,
): RecordKind => kind as object as RecordKind;
