import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { openSqlite } from '../src/database.ts';
import { madeFolder } from '../src/interchange/ctn0094/made-folder.ts';

const COMMAND = join(import.meta.dirname, 'import.ts');

const dataFolder = (context: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), 'stepdown-data-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

const runIn = (data: string, ...args: readonly string[]) => {
  const env = { PATH: process.env['PATH'], STEPDOWN_DATA: data };
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

test('the command says how it is used', (context) => {
  const { status, stderr } = runIn(dataFolder(context), 'ctn0095', 'somewhere');
  assert.equal(status, 1);
  assert.equal(stderr, 'Usage: npm run import -- ctn0094 <folder with the CSV files>\n');
});

test('the command says that a folder is not there', (context) => {
  const { status, stderr } = runIn(dataFolder(context), 'ctn0094', '/nowhere/at/all');
  assert.equal(status, 1);
  assert.match(stderr, /^There is no folder \/nowhere\/at\/all\.\n/);
});

test('the command counts what it read and lists what it refused', async (context) => {
  const { status, stdout } = runIn(dataFolder(context), 'ctn0094', await madeFolder(context));
  assert.equal(status, 0);
  assert.match(stdout, /everybody\.csv +4 = 4 people\n/);
  assert.match(stdout, /uds_temp\.csv, line 7: has no day\n/);
});

test('the command ends with 1 and the faults of a broken file', async (context) => {
  const folder = await madeFolder(context);
  writeFileSync(join(folder, 'tlfb.csv'), 'who,what,when\n11,Heroin,soon\n');
  const { status, stderr } = runIn(dataFolder(context), 'ctn0094', folder);
  assert.equal(status, 1);
  assert.match(stderr, /^Nothing was changed: 1 fault in the folder\.\n {2}tlfb\.csv, line 2: /);
});

test('the command refuses to run beside a process that has the database', async (context) => {
  const data = dataFolder(context);
  const database = openSqlite(join(data, 'stepdown.db'));
  context.after(() => database.destroy());
  const { status, stderr } = runIn(data, 'ctn0094', await madeFolder(context));
  assert.equal(status, 1);
  assert.match(stderr, /is in use by another process/);
});
