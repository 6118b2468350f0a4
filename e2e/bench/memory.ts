import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { serveClinic } from './clinic-server.ts';
import { type Figure, inGroup } from './figure.ts';
import type { MadeClinic } from './made-clinic.ts';
import { clientOf } from './timed-requests.ts';

const CHARTS = [200, 600, 1000] as const;
/** A process that does not grow may still breathe by this much between two collections. */
const BREATH = 1.1;
const figure = inGroup('Memory of the server');

/** Resident memory of a process in MB. */
const residentOf = (pid: number): number => {
  const status = `/proc/${pid}/status`;
  const kib = existsSync(status)
    ? /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return (Number(kib) * 1024) / 1e6;
};

/** Opens 1,000 charts, one after another, of every person of the clinic in turn. */
export const measureMemory = async ({ folder, episodeIds }: MadeClinic): Promise<Figure[]> => {
  const server = await serveClinic(folder, 'api-only');
  const cookie = await server.cookieOf('supervisor');
  const client = clientOf(server.address, '/', { cookie, 'accept-encoding': 'br' });
  try {
    const resident: number[] = [residentOf(server.pid)];
    for (let opened = 1; opened <= CHARTS[2]; opened += 1) {
      await client.getFrom(`/api/episodes/${episodeIds[opened % episodeIds.length]}/chart`);
      if (CHARTS.some((count) => count === opened)) resident.push(residentOf(server.pid));
    }
    const [atStart = 0, early = 0, middle = 0, late = 0] = resident;
    return [
      figure('resident after the start', atStart, 'MB'),
      figure('resident after 200 charts', early, 'MB'),
      figure('resident after 600 charts', middle, 'MB'),
      figure('resident after 1,000 charts', late, 'MB', 250),
      figure('1,000 charts against 600', late / middle, 'times', BREATH),
    ];
  } finally {
    client.close();
    await server.stop();
  }
};
