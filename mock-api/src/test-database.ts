import { type TestContext, test } from 'node:test';
import { sql } from 'kysely';
import { type Database, type Engine, openPostgres, openSqlite } from './database.ts';
import { migrate } from './migrator.ts';
import { startTestCluster } from './test-cluster.ts';

/** The server of the whole run, or one that ends with this process. */
const reachable = (): string | null => {
  const given = process.env['STEPDOWN_TEST_POSTGRES'];
  if (given !== undefined) return given || null;
  const cluster = startTestCluster();
  process.once('exit', () => cluster?.stop());
  return cluster?.url ?? null;
};

let url: string | null | undefined;
let schemas = 0;

const openSchema = async (server: string, context: TestContext): Promise<Database> => {
  schemas += 1;
  const schema = `test_${process.pid}_${schemas}`;
  const admin = openPostgres(server);
  await sql`create schema ${sql.ref(schema)}`.execute(admin);
  const database = openPostgres(server, schema);
  context.after(async () => {
    await database.destroy();
    await sql`drop schema ${sql.ref(schema)} cascade`.execute(admin);
    await admin.destroy();
  });
  return database;
};

/** A new, empty database for one test; null where the engine is not at hand. */
const openEmpty = async (engine: Engine, context: TestContext): Promise<Database | null> => {
  if (engine === 'sqlite') {
    const database = openSqlite(':memory:');
    context.after(() => database.destroy());
    return database;
  }
  url = url === undefined ? reachable() : url;
  return url === null ? null : openSchema(url, context);
};

type DatabaseTest = (database: Database, context: TestContext) => Promise<void>;

const onEngine = (engine: Engine, name: string, prepared: boolean, body: DatabaseTest) =>
  test(`${name} [${engine}]`, async (context) => {
    const database = await openEmpty(engine, context);
    if (database === null) return context.skip('no PostgreSQL can be reached or started');
    if (prepared) await migrate(database);
    return body(database, context);
  });

/** The test on every engine, each time on a new database with the present schema. */
export const onBothEngines = (name: string, body: DatabaseTest): void => {
  void onEngine('sqlite', name, true, body);
  void onEngine('postgresql', name, true, body);
};

/** The test on every engine, each time on a database without any table. */
export const onEmptyDatabases = (name: string, body: DatabaseTest): void => {
  void onEngine('sqlite', name, false, body);
  void onEngine('postgresql', name, false, body);
};
