import type { DatabaseSync } from 'node:sqlite';
import {
  CamelCasePlugin,
  CompiledQuery,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
  Kysely,
  PostgresDialect,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely';
import { Pool, types } from 'pg';
import { nodeSqlite, openSqliteFile } from './node-sqlite.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;
export type Engine = 'sqlite' | 'postgresql';

type ParseValue = (text: string) => unknown;

const INT8 = 20;
const CONNECT_MS = 5_000;
/** Writers of one chart wait for each other, each with a connection in hand; others go on. */
const CONNECTIONS = 20;

/** SQLite has one writer: a transaction takes its place at once instead of failing half-way. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

const connections = new WeakMap<DialectAdapter, DatabaseSync>();

class NodeSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;
  readonly #connection: DatabaseSync;

  constructor(connection: DatabaseSync) {
    const config = { database: nodeSqlite(connection) };
    super(config);
    this.#config = config;
    this.#connection = connection;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config);
  }

  override createAdapter(): DialectAdapter {
    const adapter = new SqliteAdapter();
    connections.set(adapter, this.#connection);
    return adapter;
  }
}

const plugins = [new CamelCasePlugin()];

/** The embedded engine; `:memory:` for a database that lives as long as the process. */
export const openSqlite = (file: string): Database =>
  new Kysely<Tables>({ dialect: new NodeSqliteDialect(openSqliteFile(file)), plugins });

/** @param schema of its own for each test; absent for a clinic. */
export const openPostgres = (url: string, schema?: string): Database =>
  new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: new Pool({
        connectionString: url,
        connectionTimeoutMillis: CONNECT_MS,
        max: CONNECTIONS,
        ...(schema === undefined ? {} : { options: `-c search_path=${schema}`, max: 4 }),
        types: {
          // Counts are int8, which pg hands over as text; none of ours comes near 2^53.
          getTypeParser: (oid, format): ParseValue =>
            (oid as number) === INT8 ? Number : (types.getTypeParser(oid, format) as ParseValue),
        },
      }),
    }),
    plugins,
  });

export const engineOf = (database: Database): Engine =>
  database.getExecutor().adapter instanceof SqliteAdapter ? 'sqlite' : 'postgresql';

/** The connection below the embedded engine, for bulk inserts; null on PostgreSQL. */
export const sqliteConnection = (database: Database): DatabaseSync | null =>
  connections.get(database.getExecutor().adapter) ?? null;
