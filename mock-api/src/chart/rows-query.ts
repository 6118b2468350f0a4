import { CompiledQuery } from 'kysely';
import { type Database, type Engine, engineOf } from '../database.ts';
import type { Tables } from '../tables.ts';

/**
 * A query with one id, written once per engine. A chart runs four dozen of them, so neither their
 * text nor the names of their columns are worked out again for each chart: columns are selected
 * under the names of the contract.
 */
export interface RowsQuery<Row> {
  readonly text: Readonly<Record<Engine, string>>;
  /** Names the type of the rows; never set. */
  readonly row?: Row;
}

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
const quoted = (name: string): string => `"${snakeCase(name)}"`;
const placeholders: Record<Engine, string> = { sqlite: '?', postgresql: '$1' };

const onEngines = <Row>(write: (id: string) => string): RowsQuery<Row> => ({
  text: { sqlite: write(placeholders.sqlite), postgresql: write(placeholders.postgresql) },
});

const listed = (columns: readonly string[]): string =>
  columns.map((column) => `${quoted(column)} as "${column}"`).join(', ');
const ordered = (columns: readonly string[]): string => columns.map(quoted).join(', ');

/** Rows of one table whose `of` column holds the id. */
export const rowsOf = <Row>(
  table: keyof Tables,
  columns: readonly string[],
  of: string,
  order: readonly string[],
): RowsQuery<Row> =>
  onEngines(
    (id) =>
      `select ${listed(columns)} from ${quoted(table)} where ${quoted(of)} = ${id}` +
      (order.length > 0 ? ` order by ${ordered(order)}` : ''),
  );

/** Rows that belong to rows of an episode: answers, analytes, parts of a plan. */
export const partsOf = <Row>(
  table: keyof Tables,
  columns: readonly string[],
  of: string,
  owner: keyof Tables,
  order: readonly string[],
): RowsQuery<Row> =>
  onEngines(
    (id) =>
      `select ${listed([of, ...columns.filter((column) => column !== of)])} from ${quoted(table)} ` +
      `where ${quoted(of)} in (select "id" from ${quoted(owner)} where "episode_id" = ${id}) ` +
      `order by ${ordered([of, ...order])}`,
  );

/** The two tables of one list, the second reached from the first. */
export const joinedRowsOf = <Row>(
  first: { table: keyof Tables; columns: readonly string[]; key: string },
  second: { table: keyof Tables; columns: readonly string[] },
  order: readonly string[],
): RowsQuery<Row> => {
  const from = (alias: string) => (column: string) => `${alias}.${quoted(column)} as "${column}"`;
  const columns = [...first.columns.map(from('a')), ...second.columns.map(from('b'))].join(', ');
  return onEngines(
    (id) =>
      `select ${columns} from ${quoted(first.table)} a ` +
      `join ${quoted(second.table)} b on b."id" = a.${quoted(first.key)} ` +
      `where a."episode_id" = ${id} order by ${ordered(order)}, a."id"`,
  );
};

/** Runs a query in a transaction. */
export const read = async <Row>(
  trx: Database,
  query: RowsQuery<Row>,
  id: string,
): Promise<Row[]> => {
  const compiled = CompiledQuery.raw(query.text[engineOf(trx)], [id]);
  return (await trx.withoutPlugins().executeQuery<Row>(compiled)).rows;
};
