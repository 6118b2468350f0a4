import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../src/settings.ts';
import { angularCli } from './build.ts';
import { stopOnKnownFault } from './known-faults.ts';

const watched = ['mock-api', 'src/domain', 'src/contract'].map((path) => `--watch-path=${path}`);

const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });

/** The application with live reload, and beside it the API, restarted on change. */
await stopOnKnownFault(async () => {
  const { port, host } = readSettings();
  const apiPort = port + 1;
  const folder = mkdtempSync(join(tmpdir(), 'stepdown-dev-'));
  const proxy = join(folder, 'proxy.json');
  writeFileSync(proxy, JSON.stringify({ '/api': { target: `http://127.0.0.1:${apiPort}` } }));
  const api = run([...watched, 'mock-api/commands/start.ts', '--api-only'], {
    PORT: String(apiPort),
    HOST: '127.0.0.1',
  });
  const serve = ['serve', '--port', String(port), '--host', host, '--proxy-config', proxy];
  const web = run([angularCli(), ...serve]);
  const stop = () => {
    api.kill();
    web.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  for (const child of [api, web]) child.once('exit', stop);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  await Promise.resolve();
});
