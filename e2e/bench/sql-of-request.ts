import type { SQLInputValue, StatementSync } from 'node:sqlite';
import { createApi } from '../../mock-api/src/api.ts';
import { startSignIn } from '../../mock-api/src/access/sign-ins-repository.ts';
import { clinicClock, systemTime } from '../../mock-api/src/clock.ts';
import { openSqlite, sqliteConnection } from '../../mock-api/src/database.ts';
import { newId } from '../../mock-api/src/new-id.ts';
import { openSqliteFile } from '../../mock-api/src/node-sqlite.ts';

/** One statement as a request ran it. */
interface Executed {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}
interface Recording {
  readonly start: () => void;
  readonly taken: () => readonly Executed[];
}

const running: readonly (string | symbol)[] = ['all', 'run', 'iterate'];

/** Notes every statement that runs on a connection, begin and commit among them. */
const record = (connection: { prepare: (sql: string) => StatementSync }): Recording => {
  let executed: Executed[] = [];
  const prepare = connection.prepare.bind(connection);
  const member = (sql: string, statement: StatementSync, name: string | symbol): unknown => {
    const found: unknown = Reflect.get(statement, name, statement);
    if (typeof found !== 'function') return found;
    return (...values: SQLInputValue[]): unknown => {
      if (running.includes(name)) executed.push({ sql, values });
      return Reflect.apply(found, statement, values);
    };
  };
  connection.prepare = (sql) =>
    new Proxy(prepare(sql), { get: (statement, name) => member(sql, statement, name) });
  return { start: () => (executed = []), taken: () => executed };
};

/** Values that a request makes anew each time, such as the id of its audit row, become null. */
const withoutFresh = (one: readonly Executed[], other: readonly Executed[]) =>
  one.map(({ sql, values }, statement) => ({
    sql,
    values: values.map((value, at) => (value === other[statement]?.values[at] ? value : null)),
  }));

/** Runs a request twice in this process, warm, and says which statements it ran. */
export const statementsOf = async (
  file: string,
  email: string,
  url: string,
): Promise<readonly { sql: string; values: readonly (SQLInputValue | null)[] }[]> => {
  const database = openSqlite(file);
  try {
    const connection = sqliteConnection(database);
    if (connection === null) throw new Error('The bench measures the embedded database');
    const recording = record(connection);
    const clock = await clinicClock(database, null);
    const options = { database, clock, systemTime, https: false, version: 'bench', web: null };
    const api = createApi(options);
    const staff = await database
      .selectFrom('staff')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow();
    const token = await startSignIn(database, staff.id, systemTime());
    const ask = async () => {
      recording.start();
      const { statusCode } = await api.inject({ url, headers: { cookie: `sid=${token}` } });
      if (statusCode !== 200) throw new Error(`${url} was answered with ${statusCode}`);
      return recording.taken();
    };
    await ask();
    const one = await ask();
    const statements = withoutFresh(one, await ask());
    await api.close();
    return statements;
  } finally {
    await database.destroy();
  }
};

export interface Replay {
  readonly statements: number;
  /** Runs all statements once and answers the sum of their times in milliseconds. */
  readonly run: () => number;
  readonly close: () => void;
}

/** Runs the same statements, prepared beforehand, on a connection opened as the server opens it. */
export const replayOf = (
  file: string,
  executed: Awaited<ReturnType<typeof statementsOf>>,
): Replay => {
  const connection = openSqliteFile(file);
  const prepared = executed.map(({ sql, values }) => {
    const statement = connection.prepare(sql);
    return { statement, values, reader: statement.columns().length > 0 };
  });
  const run = (): number => {
    let sum = 0;
    for (const { statement, values, reader } of prepared) {
      const bound = values.map((value) => value ?? newId());
      const startedAt = performance.now();
      if (reader) statement.all(...bound);
      else statement.run(...bound);
      sum += performance.now() - startedAt;
    }
    return sum;
  };
  return { statements: prepared.length, run, close: () => connection.close() };
};
