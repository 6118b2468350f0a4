import { mkdir } from 'node:fs/promises';
import { type Database, openPostgres, openSqlite } from './database.ts';
import { migrate } from './migrator.ts';
import type { Settings } from './settings.ts';

/**
 * The database that the settings name, brought to the present schema. The embedded one belongs to
 * one process at a time.
 * @throws DatabaseInUse beside a running server on the embedded database.
 */
export const openForCommand = async (settings: Settings): Promise<Database> => {
  if (settings.databaseUrl === null) await mkdir(settings.data, { recursive: true });
  const database =
    settings.databaseUrl === null
      ? openSqlite(settings.databaseFile)
      : openPostgres(settings.databaseUrl);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.destroy();
    throw error;
  }
};
