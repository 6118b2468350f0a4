import type { SQLInputValue } from 'node:sqlite';
import { openSqliteFile } from '../../mock-api/src/node-sqlite.ts';
import { newId } from '../../mock-api/src/new-id.ts';

/** The rows that recording a contact adds, each with what makes it another one. */
const added = [
  ['outreach_contacts', 'id'],
  ['audit_events', 'id'],
  ['idempotency_keys', 'key'],
  ['chart_changes', 'number'],
] as const;

export interface DurableCommit {
  /** Writes the rows once more and waits until they are safe; milliseconds. */
  readonly run: () => number;
  readonly close: () => void;
}

/** What the database alone takes for the rows of the last recorded contact, and the summary. */
export const durableCommitOf = (file: string, episodeId: string): DurableCommit => {
  const connection = openSqliteFile(file);
  const inserts = added.map(([table, own]) => {
    const row = connection.prepare(`select * from ${table} order by rowid desc limit 1`).get();
    if (row === undefined) throw new Error(`Nothing was recorded in ${table}`);
    const names = Object.keys(row);
    const marks = names.map(() => '?').join(', ');
    const columns = names.map((name) => `"${name}"`).join(', ');
    const insert = connection.prepare(`insert into ${table} (${columns}) values (${marks})`);
    return () => {
      const fresh = own === 'number' ? null : newId();
      insert.run(...names.map((name) => (name === own ? fresh : (row[name] as SQLInputValue))));
    };
  });
  const summary = connection
    .prepare('select summary from caseload_summaries where episode_id = ?')
    .get(episodeId)?.['summary'] as SQLInputValue;
  const update = connection.prepare(
    'update caseload_summaries set summary = ? where episode_id = ?',
  );
  const run = (): number => {
    const startedAt = performance.now();
    connection.exec('begin immediate');
    for (const insert of inserts) insert();
    update.run(summary, episodeId);
    connection.exec('commit');
    return performance.now() - startedAt;
  };
  return { run, close: () => connection.close() };
};
