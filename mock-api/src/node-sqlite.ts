import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

const BUSY_MS = 250;
/** Queries with lists of ids differ in length; beyond this many texts the cache starts anew. */
const CACHED_STATEMENTS = 500;
const SQLITE_BUSY = 5;

export class DatabaseInUse extends Error {
  override readonly name = 'DatabaseInUse';
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === SQLITE_BUSY;

/**
 * Opens the embedded database for this process alone. The lock is the kernel's: it goes with the
 * process, so a crash leaves nothing to clean up.
 * @throws DatabaseInUse when another process holds it.
 */
export const openSqliteFile = (file: string): DatabaseSync => {
  const connection = new DatabaseSync(file, {
    enableForeignKeyConstraints: true,
    timeout: BUSY_MS,
  });
  try {
    connection.exec(
      'pragma locking_mode = exclusive; pragma journal_mode = wal; pragma synchronous = full;' +
        'pragma temp_store = memory; begin immediate; commit',
    );
  } catch (error) {
    connection.close();
    if (!isBusy(error)) throw error;
    throw new DatabaseInUse(
      `The database ${file} is in use by another process. Is the server running? Stop it first.`,
    );
  }
  return connection;
};

const asStatement = (statement: StatementSync): SqliteStatement => ({
  reader: statement.columns().length > 0,
  all: (values) => statement.all(...(values as SQLInputValue[])),
  run: (values) => statement.run(...(values as SQLInputValue[])),
  iterate: (values) => statement.iterate(...(values as SQLInputValue[])),
});

/** Kysely's SQLite dialect speaks better-sqlite3; this lets it speak to Node's own SQLite. */
export const nodeSqlite = (connection: DatabaseSync): SqliteDatabase => {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => connection.close(),
    prepare: (sql) => {
      const known = prepared.get(sql);
      if (known !== undefined) return known;
      if (prepared.size >= CACHED_STATEMENTS) prepared.clear();
      const made = asStatement(connection.prepare(sql));
      prepared.set(sql, made);
      return made;
    },
  };
};
