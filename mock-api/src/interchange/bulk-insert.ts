import { CompiledQuery, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Rows a statement takes; the largest that fits is used, so that few texts are ever compiled. */
const statementSizes = [256, 64, 16, 4, 1] as const;
/** SQLite takes 32,766 parameters in a statement, PostgreSQL 65,535. */
const maximumParameters = 32_000;

type Row = Readonly<Record<string, unknown>>;

/** A writer of rows by the thousand. Each statement's text is made once and only its values change. */
export interface BulkInsert {
  insert<Table extends keyof Tables>(
    transaction: Kysely<Tables>,
    table: Table,
    rows: readonly Tables[Table][],
  ): Promise<void>;
}

const compile = (
  transaction: Kysely<Tables>,
  table: keyof Tables,
  rows: readonly Row[],
): CompiledQuery => transaction.insertInto(table).values(rows).compile();

const valuesOf = (row: Row, columns: readonly string[], table: string): unknown[] => {
  if (Object.keys(row).length !== columns.length)
    throw new Error(`A row of ${table} has other columns than the first one`);
  return columns.map((column) => {
    const value = row[column];
    if (value === undefined) throw new Error(`A row of ${table} does not say its ${column}`);
    return value;
  });
};

/** The values of a statement in the order of its text, which is the order of the first row. */
const parametersOf = (rows: readonly Row[], columns: readonly string[], table: string): unknown[] =>
  rows.flatMap((row) => valuesOf(row, columns, table));

const largestFitting = (rows: number, columns: number): number =>
  statementSizes.find((size) => size <= rows && size * columns <= maximumParameters) ?? 1;

/** A bulk writer for one database; it remembers statement texts and nothing of the rows. */
export const bulkInsert = (): BulkInsert => {
  const statements = new Map<string, { readonly sql: string; readonly columns: string[] }>();
  const statementFor = (
    transaction: Kysely<Tables>,
    table: keyof Tables,
    rows: readonly Row[],
  ): { readonly sql: string; readonly columns: string[] } => {
    const key = `${table} ${rows.length}`;
    const known = statements.get(key);
    if (known !== undefined) return known;
    const columns = Object.keys(rows[0] ?? {});
    const made = { sql: compile(transaction, table, rows).sql, columns };
    statements.set(key, made);
    return made;
  };
  return {
    insert: async (transaction, table, rows) => {
      const all = rows as readonly Row[];
      for (let at = 0; at < all.length;) {
        const columns = Object.keys(all[at] ?? {}).length;
        const chunk = all.slice(at, at + largestFitting(all.length - at, columns));
        const statement = statementFor(transaction, table, chunk);
        const values = parametersOf(chunk, statement.columns, table);
        await transaction.executeQuery(CompiledQuery.raw(statement.sql, values));
        at += chunk.length;
      }
    },
  };
};
