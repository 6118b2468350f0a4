import { copyFileSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The log holds what has not been moved into the database file yet; SQLite reads both. */
const files = ['stepdown.db', 'stepdown.db-wal'];

const dataFolder = (): string => {
  const folder = process.env['STEPDOWN_TEST_DATA'];
  if (folder === undefined) throw new Error('STEPDOWN_TEST_DATA names the folder of the run');
  return folder;
};
const kept = (): string => join(dataFolder(), 'as-made');

const copy = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true });
  for (const file of files)
    if (existsSync(join(from, file))) copyFileSync(join(from, file), join(to, file));
};

/** Keeps the clinic as it was made. Only while nobody writes: the files are copied as they are. */
export const keepClinic = (): void => {
  copy(dataFolder(), kept());
};

/** A data folder of one's own with the clinic as it was made, for a server of one's own. */
export const ownClinic = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'stepdown-own-clinic-'));
  copy(kept(), folder);
  return folder;
};
