import { CompiledQuery, type Insertable, type Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Values bound in one statement: far below both engines' limits, enough to hide the cost per row. */
const VALUES_PER_STATEMENT = 4000;

/**
 * Inserts many rows in few statements, on both engines, and answers how many. Every row must carry
 * the columns of the first one. Kysely writes the statement once; full batches bind to its text.
 */
export const bulkInsert = async <Table extends keyof Tables>(
  trx: Kysely<Tables>,
  table: Table,
  rows: readonly Tables[Table][],
): Promise<number> => {
  const [first] = rows;
  if (first === undefined) return 0;
  const columns = Object.keys(first) as (keyof Tables[Table])[];
  const batchSize = Math.max(1, Math.floor(VALUES_PER_STATEMENT / columns.length));
  const sqlOf = (batch: readonly Tables[Table][]): string =>
    trx
      .insertInto(table)
      .values(batch as unknown as Insertable<Tables[Table]>[])
      .compile().sql;
  const fullBatch = rows.length < batchSize ? '' : sqlOf(rows.slice(0, batchSize));
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = rows.slice(start, start + batchSize);
    const text = batch.length === batchSize ? fullBatch : sqlOf(batch);
    const values = batch.flatMap((row) => columns.map((column) => row[column]));
    await trx.executeQuery(CompiledQuery.raw(text, values));
  }
  return rows.length;
};
