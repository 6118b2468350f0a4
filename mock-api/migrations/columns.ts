import { type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely, sql } from 'kysely';

/** Migrations know no row types: they describe the past, row types the present. */
export type Schema = Kysely<unknown>;

export interface Column {
  readonly type: 'text' | 'integer' | 'double precision';
  readonly optional?: true;
  readonly primary?: true;
  readonly references?: string;
  readonly oneOf?: readonly string[];
}

export const text: Column = { type: 'text' };
export const integer: Column = { type: 'integer' };
export const real: Column = { type: 'double precision' };
/** Plain date, `2026-03-02`. */
export const date = text;
/** UTC with milliseconds, `2026-03-02T14:05:00.000Z`. */
export const moment = text;

export const optional = (column: Column): Column => ({ ...column, optional: true });
export const oneOf = (values: readonly string[]): Column => ({ ...text, oneOf: values });
export const idOf = (table: string): Column => ({ ...text, references: table });
export const id: Column = { ...text, primary: true };

/** What every row carries that somebody recorded. */
export const recorded = {
  id,
  version: integer,
  recordedAt: moment,
  recordedBy: optional(idOf('staff')),
  enteredInErrorAt: optional(moment),
  enteredInErrorReason: optional(text),
} as const;

/** Whose row it is; research data knows people without an episode. */
export const owned = { personId: idOf('people'), episodeId: optional(idOf('episodes')) } as const;
/** A recorded row about a person. */
export const clinical = { ...recorded, ...owned } as const;

interface Keys {
  readonly primary?: readonly string[];
  readonly unique?: readonly (readonly string[])[];
  readonly indexes?: readonly (readonly string[])[];
}

type Builder = CreateTableBuilder<string, string>;

const builtAs =
  (name: string, column: Column) =>
  (made: ColumnDefinitionBuilder): ColumnDefinitionBuilder => {
    let built = column.optional ? made : made.notNull();
    if (column.primary) built = built.primaryKey();
    if (column.references) built = built.references(`${column.references}.id`);
    if (column.oneOf === undefined) return built;
    return built.check(sql`${sql.ref(name)} in (${sql.join(column.oneOf.map((v) => sql.lit(v)))})`);
  };

const addColumn = (builder: Builder, name: string, column: Column): Builder =>
  builder.addColumn(name, column.type, builtAs(name, column));

/** New columns of a table that holds rows already: each of them optional. */
export const addColumns = async (
  schema: Schema,
  table: string,
  columns: Readonly<Record<string, Column>>,
): Promise<void> => {
  for (const [name, column] of Object.entries(columns))
    await schema.schema
      .alterTable(table)
      .addColumn(name, column.type, builtAs(name, column))
      .execute();
};

/** An index named by what it is on. */
export const indexOn = (schema: Schema, table: string, columns: readonly string[]) =>
  schema.schema
    .createIndex([table, 'by', ...columns].join('_'))
    .on(table)
    .columns([...columns]);

/** A table with its keys and indexes; names in camel case, as everywhere in TypeScript. */
export const createTable = async (
  schema: Schema,
  name: string,
  columns: Readonly<Record<string, Column>>,
  { primary, unique = [], indexes = [] }: Keys = {},
): Promise<void> => {
  let builder: Builder = schema.schema.createTable(name);
  for (const [column, facts] of Object.entries(columns))
    builder = addColumn(builder, column, facts);
  if (primary) builder = builder.addPrimaryKeyConstraint(`${name}Primary`, [...primary]);
  await builder.execute();
  for (const on of indexes) await indexOn(schema, name, on).execute();
  for (const on of unique) await indexOn(schema, name, on).unique().execute();
};
