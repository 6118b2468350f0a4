import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { type Migration, migrations } from '../migrations/in-order.ts';
import { createTable, id, text } from '../migrations/columns.ts';
import { type Database, engineOf } from './database.ts';
import { checksumOf, migrate } from './migrator.ts';
import { onBothEngines, onEmptyDatabases } from './test-database.ts';

const tables = {
  sqlite: sql<{ name: string }>`select name from sqlite_master where type = 'table'`,
  // Tables of other tests come and go beside these, which Kysely's own introspection trips over.
  postgresql: sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = current_schema()`,
};
const tablesOf = async (database: Database): Promise<string[]> =>
  (await tables[engineOf(database)].execute(database)).rows.map(({ name }) => name).sort();

const first: Migration = {
  name: '001-first',
  up: (schema) => createTable(schema, 'firstTables', { id }),
};
const broken: Migration = {
  name: '002-broken',
  up: async (schema) => {
    await createTable(schema, 'secondTables', { id, words: text });
    await sql`insert into second_tables values ('1', 'half done')`.execute(schema);
    // Fails only on a real database, as a full disk would.
    await sql`insert into second_tables values ('1', 'again')`.execute(schema);
  },
};

onEmptyDatabases('a migration that fails half-way leaves nothing of itself', async (database) => {
  await assert.rejects(migrate(database, [first, broken]));
  assert.deepEqual(await tablesOf(database), ['applied_migrations', 'first_tables']);
  await migrate(database, [first]);
});

onEmptyDatabases('a second run changes nothing', async (database) => {
  await migrate(database);
  const before = await tablesOf(database);
  await migrate(database);
  assert.deepEqual(await tablesOf(database), before);
});

onEmptyDatabases('a migration that was changed afterwards is refused', async (database) => {
  await migrate(database, [first]);
  const changed: Migration = {
    name: first.name,
    up: (schema) => createTable(schema, 'firstTables', { id, words: text }),
  };
  await assert.rejects(migrate(database, [changed]), {
    name: 'MigrationRefused',
    message: /^Migration 001-first is not the one that made this database\./,
  });
});

onEmptyDatabases('a database of a newer version is refused', async (database) => {
  await migrate(database, [first]);
  await assert.rejects(migrate(database, []), { name: 'MigrationRefused' });
});

onBothEngines('audit events can be added, not changed and not removed', async (database) => {
  await sql`insert into audit_events (id, at, action, outcome, request_id)
    values ('1', '2026-03-02T14:05:00.000Z', 'chart.read', 'allowed', 'r1')`.execute(database);
  const changes = [sql`update audit_events set action = 'x'`, sql`delete from audit_events`];
  if (engineOf(database) === 'postgresql') changes.push(sql`truncate audit_events`);
  for (const change of changes)
    await assert.rejects(change.execute(database), /audit events can only be added/);
});

onBothEngines('a word outside its closed set does not reach a table', async (database) => {
  const site = { id: 's1', name: 'North', timeZone: 'America/New_York', notice: null };
  await assert.rejects(
    sql`insert into sites (id, name, time_zone, kind)
      values (${site.id}, ${site.name}, ${site.timeZone}, 'moon')`.execute(database),
  );
});

/** First letters of the checksum on SQLite and on PostgreSQL. */
const released: Record<string, readonly [string, string]> = {
  '001-sites-and-staff': ['f579376d232a', 'f579376d232a'],
  '002-people-and-episodes': ['45f5edc9115f', '45f5edc9115f'],
  '003-sessions-and-skills': ['6d0f64446eae', '6d0f64446eae'],
  '004-tests-and-medication': ['a155b0f10f6c', 'a155b0f10f6c'],
  '005-measures-plans-and-notes': ['beef42e3a5f8', 'beef42e3a5f8'],
  '006-safety-family-and-services': ['3901a4c07ff8', '3901a4c07ff8'],
  '007-step-down-and-caseload': ['3812731275e7', '3812731275e7'],
  '008-audit': ['8d73a08160cc', 'd38f00322fc9'],
  '009-stale-summaries': ['a620178b46fe', 'a620178b46fe'],
  '010-recording': ['6336feae16f7', 'c45e6b10ec07'],
  '011-clinic-and-admission': ['79fff61331eb', '79fff61331eb'],
  '012-groups': ['a80eaceb24e9', 'a80eaceb24e9'],
  '013-modalities': ['653eb4162e14', '653eb4162e14'],
  '014-monitoring-and-medication': ['a6c917d21dfd', 'a6c917d21dfd'],
  '016-family-and-services': ['91d8784bbd7c', '91d8784bbd7c'],
  '017-work': ['288c68eeb497', '288c68eeb497'],
  '015-measures-and-safety': ['1ab49f6b0205', '1ab49f6b0205'],
};

test('a released migration never changes: what is new comes in a new one at the end', async () => {
  for (const migration of migrations) {
    const [sqlite, postgresql] = released[migration.name] ?? [];
    const sums = [await checksumOf(migration, 'sqlite'), await checksumOf(migration, 'postgresql')];
    const found = sums.map((sum) => sum.slice(0, 12));
    // A word added to a closed set of the domain changes the check of its column: list the old
    // words in the old migration, and let a new one replace the check.
    assert.deepEqual(found, [sqlite, postgresql], migration.name);
  }
});
