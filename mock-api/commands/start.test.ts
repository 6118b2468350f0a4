import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { openSqlite } from '../src/database.ts';
import { migrate } from '../src/migrator.ts';
import { addTestClinic } from '../src/test-clinic.ts';

interface Running {
  readonly child: ChildProcess;
  readonly printed: () => string;
  /** Waits until the process has printed something; fails when it ends before. */
  readonly until: (words: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<number | null>;
}

const folderFor = (context: TestContext): string => {
  const folder = mkdtempSync(join(tmpdir(), 'stepdown-start-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

const run = (data: string, command: string, env: Record<string, string> = {}): Running => {
  const [script = '', ...args] = command.split(' ');
  const child = spawn(process.execPath, [`mock-api/commands/${script}.ts`, ...args], {
    env: { ...process.env, STEPDOWN_DATA: data, PORT: '0', DATABASE_URL: '', ...env },
  });
  let text = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const until = (words: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = words.exec(text);
        if (found !== null) resolve(found);
      };
      child.stdout?.on('data', look);
      void ended.then(() => reject(new Error(`ended without ${words}: ${text}`)));
      look();
    });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, printed: () => text, until, ended };
};

test('a first start that is killed leaves nothing in the way of the next one', async (context) => {
  const data = folderFor(context);
  const killed = run(data, 'start --api-only');
  await killed.until(/Making the demonstration clinic/);
  killed.child.kill('SIGKILL');
  await killed.ended;

  const server = run(data, 'start --api-only');
  context.after(() => void server.child.kill('SIGKILL'));
  const [, address] = await server.until(/Stepdown runs at (\S+)/);
  const [, email, password] = await server.until(/therapist +(\S+@\S+) +(\S+)/);
  assert.equal((await fetch(`${address}/api/health`)).status, 200);
  const signedIn = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  assert.equal(signedIn.status, 200, await signedIn.text());

  const reset = run(data, 'reset');
  assert.equal(await reset.ended, 1);
  assert.match(reset.printed(), /in use by another process\. Is the server running\?/);

  server.child.kill('SIGTERM');
  assert.equal(await server.ended, 0);
});

test("a clinic's own database is not reset, and has no demonstration sign-ins", async (context) => {
  const data = folderFor(context);
  const database = openSqlite(join(data, 'stepdown.db'));
  await migrate(database);
  await addTestClinic(database);
  await database.destroy();
  const reset = run(data, 'reset');
  assert.equal(await reset.ended, 1);
  assert.match(reset.printed(), /not a demonstration; nothing was changed/);
  const moved = run(data, 'start --api-only', { STEPDOWN_TODAY: '2026-11-20' });
  assert.equal(await moved.ended, 1);
  assert.match(moved.printed(), /^STEPDOWN_TODAY works on a demonstration database only\.\n$/);
  const server = run(data, 'start --api-only');
  await server.until(/Stepdown runs at (\S+)/);
  server.child.kill('SIGTERM');
  assert.equal(await server.ended, 0);
  assert.doesNotMatch(server.printed(), /sign-ins/);
});

test('a wrong setting stops the start with one line', async (context) => {
  const server = run(folderFor(context), 'start --api-only', { PORT: 'four' });
  assert.equal(await server.ended, 1);
  assert.equal(server.printed(), 'PORT must be a number from 0 to 65535, not "four".\n');
});
