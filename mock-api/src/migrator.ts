import { createHash } from 'node:crypto';
import {
  CamelCasePlugin,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Schema } from '../migrations/columns.ts';
import { type Migration, migrations } from '../migrations/in-order.ts';
import { type Database, type Engine, engineOf } from './database.ts';

interface Applied {
  appliedMigrations: { name: string; checksum: string; appliedAt: string };
}

/** Any number that nobody else uses; one process migrates a PostgreSQL database at a time. */
const MIGRATION_LOCK = 4_200_801;

export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused';
}

const compilers = {
  sqlite: { adapter: SqliteAdapter, compiler: SqliteQueryCompiler, tables: SqliteIntrospector },
  postgresql: {
    adapter: PostgresAdapter,
    compiler: PostgresQueryCompiler,
    tables: PostgresIntrospector,
  },
} as const;

/** SHA-256 of the statements that a migration runs on an engine, without running them. */
export const checksumOf = async (migration: Migration, engine: Engine): Promise<string> => {
  const { adapter: Adapter, compiler: Compiler, tables: Introspector } = compilers[engine];
  const hash = createHash('sha256');
  const recorder = new Kysely<unknown>({
    dialect: {
      createAdapter: () => new Adapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (database) => new Introspector(database),
      createQueryCompiler: () => new Compiler(),
    },
    plugins: [new CamelCasePlugin()],
    log: ({ query }) => void hash.update(`${query.sql};\n`),
  });
  await migration.up(recorder, engine);
  return hash.digest('hex');
};

const applyNext = (database: Database, migration: Migration, checksum: string): Promise<void> =>
  database.transaction().execute(async (transaction) => {
    const engine = engineOf(database);
    if (engine === 'postgresql')
      await sql`select pg_advisory_xact_lock(${sql.lit(MIGRATION_LOCK)})`.execute(transaction);
    const records = transaction as unknown as Kysely<Applied>;
    const done = await records
      .selectFrom('appliedMigrations')
      .select('name')
      .where('name', '=', migration.name)
      .executeTakeFirst();
    if (done !== undefined) return;
    await migration.up(transaction as unknown as Schema, engine);
    const appliedAt = new Date().toISOString();
    await records
      .insertInto('appliedMigrations')
      .values({ name: migration.name, checksum, appliedAt })
      .execute();
  });

const appliedTo = async (database: Database): Promise<Map<string, string>> => {
  await database.schema
    .createTable('appliedMigrations')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('checksum', 'text', (column) => column.notNull())
    .addColumn('appliedAt', 'text', (column) => column.notNull())
    .execute();
  const rows = await (database as unknown as Kysely<Applied>)
    .selectFrom('appliedMigrations')
    .select(['name', 'checksum'])
    .execute();
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
};

/**
 * Brings a database to the present schema, each step in a transaction of its own.
 * @throws MigrationRefused when it was made by other steps than the ones known here.
 */
export const migrate = async (
  database: Database,
  steps: readonly Migration[] = migrations,
): Promise<void> => {
  const applied = await appliedTo(database);
  const known = new Set(steps.map(({ name }) => name));
  const unknown = [...applied.keys()].find((name) => !known.has(name));
  if (unknown !== undefined)
    throw new MigrationRefused(
      `The database knows migration ${unknown}, which this version of Stepdown does not.`,
    );
  for (const step of steps) {
    const checksum = await checksumOf(step, engineOf(database));
    const recorded = applied.get(step.name);
    if (recorded === undefined) await applyNext(database, step, checksum);
    else if (recorded !== checksum)
      throw new MigrationRefused(
        `Migration ${step.name} is not the one that made this database. ` +
          'A demonstration database is made anew with: npm run reset',
      );
  }
};
