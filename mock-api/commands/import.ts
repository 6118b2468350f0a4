import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { FolderRefused } from '../src/interchange/ctn0094/faults.ts';
import { importCtn0094 } from '../src/interchange/ctn0094/import-ctn0094.ts';
import { faultLines, reportLines } from '../src/interchange/ctn0094/report.ts';
import { openForCommand } from '../src/open-for-command.ts';
import { readSettings } from '../src/settings.ts';

const USAGE = 'Usage: npm run import -- ctn0094 <folder with the CSV files>';

const print = (lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`);
};
const stop = (lines: readonly string[]): void => {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
};

const isFolder = async (path: string): Promise<boolean> => {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ?? false;
};

const importInto = async (folder: string): Promise<void> => {
  const database = await openForCommand(readSettings());
  try {
    const result = await importCtn0094(database, folder, (words) => print([words]));
    print(['', ...reportLines(result)]);
  } finally {
    await database.destroy();
  }
};

/** Reads real courses of treatment from a folder into a site of their own. */
const run = async ([format, path, ...rest]: readonly string[]): Promise<void> => {
  if (format !== 'ctn0094' || path === undefined || rest.length > 0) return stop([USAGE]);
  const folder = resolve(path);
  if (!(await isFolder(folder))) return stop([`There is no folder ${folder}.`, USAGE]);
  try {
    await importInto(folder);
  } catch (error) {
    if (error instanceof FolderRefused) return stop(faultLines(error.faults));
    const named = ['DatabaseInUse', 'SettingError', 'MigrationRefused'];
    if (error instanceof Error && named.includes(error.name)) return stop([error.message]);
    throw error;
  }
};

await run(process.argv.slice(2));
