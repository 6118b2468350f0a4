import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownEnvironment } from '../bench/child-process.ts';

const START_MS = 300_000;
const STOP_MS = 10_000;
const LINK = /\bhttp:\S+\/first-administrator#\S+/;

export interface EmptyClinic {
  /** The link that lets the first administrator in, as it was printed. */
  readonly firstLink: string;
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts a clinic without anybody, with a folder and a port of its own. */
export const startEmptyClinic = async (): Promise<EmptyClinic> => {
  const folder = mkdtempSync(join(tmpdir(), 'stepdown-empty-'));
  const settings = { STEPDOWN_CLINIC: 'empty', STEPDOWN_DATA: folder, DATABASE_URL: '' };
  const child = spawn(process.execPath, ['mock-api/commands/start.ts'], {
    stdio: ['ignore', 'pipe', 2],
    env: ownEnvironment({ ...settings, PORT: '0', HOST: '127.0.0.1' }),
  });
  const stop = async () => {
    if (child.exitCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await ended;
      clearTimeout(timer);
    }
    rmSync(folder, { recursive: true, force: true });
  };
  const printed = new Promise<string>((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => {
      reject(new Error(`No link was printed:\n${output}`));
    }, START_MS);
    child.once('exit', (code) => {
      reject(new Error(`The empty clinic ended with code ${code}:\n${output}`));
    });
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const [link] = LINK.exec(output) ?? [];
      if (link === undefined) return;
      clearTimeout(timer);
      resolve(link);
    });
  });
  try {
    const firstLink = (await printed).replace('localhost', '127.0.0.1');
    return { firstLink, address: new URL(firstLink).origin, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
