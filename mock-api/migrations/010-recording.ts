import type { Engine } from '../src/database.ts';
import {
  createTable,
  idOf,
  indexOn,
  integer,
  moment,
  optional,
  type Schema,
  text,
} from './columns.ts';

/** Numbers that grow are made by the engine, each in its own words. */
const createChanges = async (schema: Schema, engine: Engine): Promise<void> => {
  await schema.schema
    .createTable('chartChanges')
    .addColumn('number', engine === 'sqlite' ? 'integer' : 'bigint', (column) =>
      engine === 'sqlite'
        ? column.primaryKey().autoIncrement()
        : column.generatedAlwaysAsIdentity().primaryKey(),
    )
    .addColumn('episodeId', 'text', (column) => column.notNull().references('episodes.id'))
    .addColumn('siteId', 'text', (column) => column.notNull().references('sites.id'))
    .addColumn('path', 'text', (column) => column.notNull())
    .addColumn('recordId', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('by', 'text', (column) => column.references('staff.id'))
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  await indexOn(schema, 'chartChanges', ['episodeId', 'number']).execute();
};

/** What makes writing safe: answers given once, earlier versions, and the list of changes. */
export const up = async (schema: Schema, engine: Engine): Promise<void> => {
  await createTable(
    schema,
    'idempotencyKeys',
    {
      staffId: idOf('staff'),
      key: text,
      requestHash: text,
      status: integer,
      answer: text,
      version: optional(integer),
      usedAt: moment,
    },
    { primary: ['staffId', 'key'] },
  );
  await createTable(
    schema,
    'rowVersions',
    {
      recordId: text,
      version: integer,
      tableName: text,
      row: text,
      replacedAt: moment,
      replacedBy: optional(idOf('staff')),
    },
    { primary: ['recordId', 'version'] },
  );
  await createTable(
    schema,
    'chartDrafts',
    {
      staffId: idOf('staff'),
      episodeId: idOf('episodes'),
      path: text,
      ofRow: text,
      ofVersion: optional(integer),
      draft: text,
      savedAt: moment,
    },
    { primary: ['episodeId', 'staffId', 'path', 'ofRow'] },
  );
  await createChanges(schema, engine);
};
