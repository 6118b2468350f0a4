import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { instantOfEpoch, localDate, type TimeZone } from '#domain/time/instant';
import type { PlainDate } from '#domain/time/plain-date';
import { makeDemonstration } from '../seed/demonstration.ts';
import { isDemonstration, systemTime } from './clock.ts';
import { type Database, openSqlite } from './database.ts';
import { migrate } from './migrator.ts';
import { openForCommand } from './open-for-command.ts';
import { SettingError, type Settings } from './settings.ts';

/** The same people every time; only their dates move with the day. */
const SEED = '1';
const zone = 'America/New_York' as TimeZone;

export class NotADemonstration extends Error {
  override readonly name = 'NotADemonstration';
}

const todayOf = ({ today }: Settings): PlainDate =>
  today ?? localDate(instantOfEpoch(systemTime()), zone);

const fill = async (database: Database, settings: Settings): Promise<void> => {
  console.log('Making the demonstration clinic …');
  await makeDemonstration(database, { today: todayOf(settings), seed: SEED });
};

const isEmpty = async (database: Database): Promise<boolean> => {
  const site = await database.selectFrom('sites').select('id').executeTakeFirst();
  return site === undefined;
};

const removeFile = async (file: string): Promise<void> => {
  for (const suffix of ['', '-wal', '-shm', '-journal'])
    await rm(`${file}${suffix}`, { force: true });
};

/**
 * Makes the embedded database beside its place and moves it there when it is whole, so that an
 * interrupted start leaves nothing that looks like a clinic.
 */
const makeFile = async (settings: Settings): Promise<void> => {
  await mkdir(settings.data, { recursive: true });
  const unfinished = join(settings.data, 'unfinished.db');
  await removeFile(unfinished);
  const database = openSqlite(unfinished);
  try {
    await migrate(database);
    await fill(database, settings);
  } finally {
    await database.destroy();
  }
  await removeFile(settings.databaseFile);
  await rename(unfinished, settings.databaseFile);
};

/** Says of an empty database that it stays so, whatever the next start asks for. */
const OWN_CLINIC = 'ownClinic';

const isOwnClinic = async (database: Database): Promise<boolean> => {
  const fact = await database
    .selectFrom('facts')
    .select('value')
    .where('name', '=', OWN_CLINIC)
    .executeTakeFirst();
  return fact !== undefined;
};

/** @throws SettingError over a demonstration, which somebody may still want. */
const beginEmpty = async (database: Database): Promise<void> => {
  if (await isDemonstration(database))
    throw new SettingError(
      'STEPDOWN_CLINIC=empty needs a database of its own, and this one is a demonstration: set ' +
        'STEPDOWN_DATA to another folder or DATABASE_URL to another database.',
    );
  if (await isOwnClinic(database)) return;
  await database.insertInto('facts').values({ name: OWN_CLINIC, value: 'yes' }).execute();
};

/**
 * Opens the clinic's database; a new one is filled with the demonstration clinic first, or, where
 * the settings say so, begins without anybody.
 */
export const openClinic = async (settings: Settings): Promise<Database> => {
  const database = await openForCommand(settings);
  if (settings.clinic === 'empty') {
    try {
      await beginEmpty(database);
    } catch (error) {
      await database.destroy();
      throw error;
    }
    return database;
  }
  if (!(await isEmpty(database)) || (await isOwnClinic(database))) return database;
  if (settings.databaseUrl !== null) {
    await fill(database, settings);
    return database;
  }
  await database.destroy();
  await makeFile(settings);
  return openForCommand(settings);
};

const emptySchema = async (database: Database): Promise<void> => {
  const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(database);
  const name = rows[0]?.name;
  if (name === undefined) throw new Error('The database has no current schema');
  await sql`drop schema ${sql.ref(name)} cascade`.execute(database);
  await sql`create schema ${sql.ref(name)}`.execute(database);
};

/**
 * Makes the demonstration clinic anew, in place of the one that is there.
 * @throws NotADemonstration over a clinic's own database, DatabaseInUse beside a running server.
 */
export const remakeDemonstration = async (settings: Settings): Promise<void> => {
  const database = await openForCommand(settings);
  try {
    const isSomebodys = (await isOwnClinic(database)) || !(await isEmpty(database));
    if (isSomebodys && !(await isDemonstration(database)))
      throw new NotADemonstration('This database is not a demonstration; nothing was changed.');
    if (settings.databaseUrl !== null) {
      await emptySchema(database);
      await migrate(database);
      await fill(database, settings);
    }
  } finally {
    await database.destroy();
  }
  if (settings.databaseUrl === null) await makeFile(settings);
};
