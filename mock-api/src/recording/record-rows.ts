import type { Kysely } from 'kysely';
import type { Recorded } from '#domain/chart/recorded';
import type { EpisodeId, PersonId, RecordId } from '#domain/ids';
import type { Database } from '../database.ts';
import type { RecordKind } from './record-kind.ts';

/** Columns of a row, by name; the kind says which there are. */
export type Columns = Record<PropertyKey, unknown>;

/** A row as every chart lists it. */
export type Row = Columns & Recorded & Versioned;
interface Versioned {
  readonly version: number;
  readonly enteredInErrorReason: string | null;
}

/** Kinds name their tables at run time; the contract's schema has checked what goes into them. */
type AnyTables = Record<string, Record<string, unknown>>;
const untyped = (trx: Database) => trx as unknown as Kysely<AnyTables>;

const withoutParts = ({ parts = {} }: RecordKind, columns: Columns): Record<string, unknown> =>
  Object.fromEntries(Object.entries(columns).filter(([name]) => !(name in parts)));

const insertParts = async (trx: Database, kind: RecordKind, id: RecordId, columns: Columns) => {
  for (const [name, { table, owner, rows }] of Object.entries(kind.parts ?? {})) {
    const made = rows(columns[name] as never).map((part) => ({ ...part, [owner]: id }));
    if (made.length > 0) await untyped(trx).insertInto(table).values(made).execute();
  }
};

interface Owner {
  readonly personId: PersonId;
  readonly episodeId: EpisodeId;
}

/** Adds a row with its lists. */
export const insertRow = async (
  trx: Database,
  kind: RecordKind,
  row: Row,
  owner: Owner,
): Promise<void> => {
  await untyped(trx)
    .insertInto(kind.table)
    .values({ ...withoutParts(kind, row), ...owner })
    .execute();
  await insertParts(trx, kind, row.id, row);
};

/** Sets columns of a row over the version that the writer saw. The writer holds the chart. */
export const updateColumns = async (
  trx: Database,
  { table }: RecordKind,
  { id, version }: Row,
  columns: Columns,
): Promise<void> => {
  await untyped(trx)
    .updateTable(table)
    .set({ ...columns, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .execute();
};

/** Puts what was typed in the place of a row's facts and lists. */
export const replaceRow = async (
  trx: Database,
  kind: RecordKind,
  row: Row,
  columns: Columns,
): Promise<void> => {
  await updateColumns(trx, kind, row, withoutParts(kind, columns));
  for (const { table, owner } of Object.values(kind.parts ?? {}))
    await untyped(trx).deleteFrom(table).where(owner, '=', row.id).execute();
  await insertParts(trx, kind, row.id, columns);
};
