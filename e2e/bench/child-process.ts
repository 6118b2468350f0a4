import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const POLL_MS = 100;
const STOP_MS = 10_000;

export interface Running {
  readonly address: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

const children = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});
process.once('SIGTERM', () => process.exit(143));
process.once('SIGINT', () => process.exit(130));

/** A port of the loopback that nobody uses at this moment. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
};

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(timer);
  children.delete(child);
};

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

const untilAnswers = async (child: ChildProcess, url: string, limitMs: number): Promise<void> => {
  for (let waited = 0; waited < limitMs; waited += POLL_MS) {
    if (child.exitCode !== null) throw new Error(`A server ended with code ${child.exitCode}`);
    if (await answers(url)) return;
    await wait(POLL_MS);
  }
  throw new Error(`A server did not answer within ${limitMs / 1000} seconds`);
};

/** The environment without settings that would move a server away from the bench's own data. */
export const ownEnvironment = (settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv => {
  const { DATABASE_URL: _url, STEPDOWN_TODAY: _today, STEPDOWN_URL: _public, ...env } = process.env;
  return { ...env, ...settings };
};

/**
 * Starts a script as a server on a free port of the loopback and waits for it to answer. What it
 * prints goes to standard error, so that standard output holds the report alone.
 */
export const startScript = async (
  script: readonly string[],
  settings: Readonly<Record<string, string>>,
  path: string,
  limitMs: number,
): Promise<Running> => {
  const port = await freePort();
  const child = spawn(process.execPath, script, {
    stdio: ['ignore', 2, 2],
    env: ownEnvironment({ ...settings, PORT: String(port), HOST: '127.0.0.1' }),
  });
  children.add(child);
  const address = `http://127.0.0.1:${port}`;
  try {
    await untilAnswers(child, `${address}${path}`, limitMs);
  } catch (error) {
    await stop(child);
    throw error;
  }
  return { address, pid: child.pid ?? 0, stop: () => stop(child) };
};
