import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveClinic, signInOf } from './clinic-server.ts';
import { type Figure, inGroup, kilobytes } from './figure.ts';
import type { MadeClinic } from './made-clinic.ts';
import { replayOf, statementsOf } from './sql-of-request.ts';
import { median, percentile } from './statistics.ts';
import { clientOf, timeInTurns } from './timed-requests.ts';

const length = { warmUp: 50, turns: 200 };
const figure = inGroup('Chart of 16 weeks');

/** The endpoint that opens a chart, against the statements that it runs. */
export const measureChart = async (clinic: MadeClinic): Promise<Figure[]> => {
  const url = `/api/episodes/${clinic.chart.episodeId}/chart`;
  const copy = join(clinic.folder, 'replay.db');
  copyFileSync(clinic.file, copy);
  const email = signInOf('supervisor').email;
  const replay = replayOf(copy, await statementsOf(copy, email, url));
  const server = await serveClinic(clinic.folder, 'api-only');
  const cookie = await server.cookieOf('supervisor');
  const client = clientOf(server.address, url, { cookie });
  const browser = clientOf(server.address, url, { cookie, 'accept-encoding': 'br' });
  try {
    const json = (await client.get()).body.length;
    const compressed = (await browser.get()).body.length;
    const times = await timeInTurns(
      {
        endpoint: async () => (await client.get()).ms,
        compressed: async () => (await browser.get()).ms,
        sql: replay.run,
      },
      length,
    );
    const endpoint = median(times.endpoint);
    return [
      figure('GET /api/episodes/:id/chart, p50', endpoint, 'ms'),
      figure('GET /api/episodes/:id/chart, p95', percentile(times.endpoint, 0.95), 'ms'),
      figure('the same, compressed as a browser asks for it, p50', median(times.compressed), 'ms'),
      figure(`sum of its ${replay.statements} SQL statements, p50`, median(times.sql), 'ms'),
      figure('p50 against its SQL statements', endpoint / median(times.sql), 'times', 3),
      figure('answer, as JSON', kilobytes(json), 'kB'),
      figure('answer, brotli as the server sends it', kilobytes(compressed), 'kB', 25),
    ];
  } finally {
    client.close();
    browser.close();
    await server.stop();
    replay.close();
  }
};
