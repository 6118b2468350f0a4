import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const DEBIAN_CLUSTERS = '/usr/lib/postgresql';

export interface TestCluster {
  readonly url: string;
  readonly stop: () => void;
}

const newestInstalled = (): string | null => {
  try {
    const [newest] = readdirSync(DEBIAN_CLUSTERS).sort((a, b) => Number(b) - Number(a));
    return newest === undefined ? null : join(DEBIAN_CLUSTERS, newest, 'bin');
  } catch {
    return null;
  }
};

/** PostgreSQL refuses to run as root; Debian's package brings a user for it. */
const runProgram = (program: string, args: readonly string[]): void => {
  const [command, ...rest] =
    userInfo().uid === 0
      ? ['runuser', '-u', 'postgres', '--', program, ...args]
      : [program, ...args];
  execFileSync(command, rest, { stdio: 'ignore' });
};

const start = (bin: string): TestCluster => {
  const folder = mkdtempSync(join(tmpdir(), 'stepdown-postgresql-'));
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  const pgCtl = (...args: string[]) => runProgram(join(bin, 'pg_ctl'), ['-D', data, '-w', ...args]);
  try {
    runProgram(join(bin, 'initdb'), ['-D', data, '-U', 'stepdown', '-A', 'trust', '-E', 'UTF8']);
    const options = `-k ${folder} -c listen_addresses= -c fsync=off -c max_connections=80`;
    pgCtl('-o', options, '-l', `${data}.log`, 'start');
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    url: `postgresql://stepdown@/postgres?host=${folder}`,
    stop: () => {
      pgCtl('-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** A throw-away PostgreSQL without a network port; null where none is installed or none starts. */
export const startTestCluster = (): TestCluster | null => {
  const bin = newestInstalled();
  try {
    return bin === null ? null : start(bin);
  } catch {
    return null;
  }
};
