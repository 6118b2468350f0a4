import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startScript } from './child-process.ts';
import { serveClinic } from './clinic-server.ts';
import { type Figure, inGroup, kilobytes } from './figure.ts';
import type { MadeClinic } from './made-clinic.ts';
import { median, percentile } from './statistics.ts';
import { type Client, clientOf, type Subject, timeInTurns } from './timed-requests.ts';

const PATH = '/api/caseload';
const START_MS = 30_000;
const length = { warmUp: 100, turns: 400 };
const script = 'e2e/bench/prepared-server.ts';

/** A server with its clients; what it answers is asked for once beforehand. */
interface Asked {
  readonly plain: Client;
  /** Asks for compressed answers, as browsers do. */
  readonly browser: Client;
  readonly body: Buffer;
  readonly stop: () => Promise<void>;
}

const askClinic = async ({ folder }: MadeClinic): Promise<Asked> => {
  const server = await serveClinic(folder, 'api-only');
  const cookie = await server.cookieOf('therapist');
  const plain = clientOf(server.address, PATH, { cookie });
  const browser = clientOf(server.address, PATH, { cookie, 'accept-encoding': 'br' });
  const stop = async () => {
    plain.close();
    browser.close();
    await server.stop();
  };
  return { plain, browser, body: (await plain.get()).body, stop };
};

const askPrepared = async (folder: string, body: Buffer): Promise<Asked> => {
  const file = join(folder, 'caseload.json');
  writeFileSync(file, body);
  const server = await startScript([script, file], {}, '/', START_MS);
  const plain = clientOf(server.address, '/');
  const stop = async () => {
    plain.close();
    await server.stop();
  };
  return { plain, browser: plain, body, stop };
};

const peopleIn = ({ body }: Asked): number =>
  (JSON.parse(body.toString()) as { rows: unknown[] }).rows.length;
const timed =
  (client: Client): Subject =>
  async () =>
    (await client.get()).ms;

const compare = async (small: Asked, large: Asked, prepared: Asked): Promise<Figure[]> => {
  const subjects = {
    small: timed(small.plain),
    compressed: timed(small.browser),
    large: timed(large.plain),
    prepared: timed(prepared.plain),
  };
  const times = await timeInTurns(subjects, length);
  const p50 = median(times.small);
  const ofPrepared = median(times.prepared);
  const ofLarge = median(times.large);
  const figure = inGroup('Caseload of 40 people');
  const sizes = inGroup('5,000 episodes against 600, caseloads of the same size');
  return [
    figure('people in it', peopleIn(small), 'rows'),
    figure('answer, as JSON', kilobytes(small.body.length), 'kB'),
    figure('GET /api/caseload, p50', p50, 'ms'),
    figure('GET /api/caseload, p95', percentile(times.small, 0.95), 'ms'),
    figure('the same, compressed as a browser asks for it, p50', median(times.compressed), 'ms'),
    figure('the same bytes from a prepared buffer, p50', ofPrepared, 'ms'),
    figure('p50 against the prepared buffer', p50 / ofPrepared, 'times', 10),
    sizes('people in it', peopleIn(large), 'rows'),
    sizes('GET /api/caseload with 5,000 episodes, p50', ofLarge, 'ms'),
    sizes('p50 against that with 600', ofLarge / p50, 'times', 1.3),
  ];
};

/** The caseload's endpoint in a small and a large clinic, against a server of prepared bytes. */
export const measureCaseload = async (
  smallClinic: MadeClinic,
  largeClinic: MadeClinic,
): Promise<Figure[]> => {
  const asked: Asked[] = [];
  const kept = async (made: Promise<Asked>): Promise<Asked> => {
    const one = await made;
    asked.push(one);
    return one;
  };
  try {
    const small = await kept(askClinic(smallClinic));
    const large = await kept(askClinic(largeClinic));
    const prepared = await kept(askPrepared(smallClinic.folder, small.body));
    return await compare(small, large, prepared);
  } finally {
    for (const { stop } of asked) await stop();
  }
};
