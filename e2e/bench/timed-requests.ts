import { Agent, get, type OutgoingHttpHeaders } from 'node:http';

export interface Timed {
  readonly ms: number;
  readonly body: Buffer;
}

/** A client with one connection that stays open, as a browser's does. */
export interface Client {
  readonly get: () => Promise<Timed>;
  readonly getFrom: (path: string) => Promise<Timed>;
  readonly close: () => void;
}

const timedGet = (url: string, agent: Agent, headers: OutgoingHttpHeaders): Promise<Timed> =>
  new Promise((resolve, reject) => {
    const startedAt = performance.now();
    const request = get(url, { agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const ms = performance.now() - startedAt;
        if (response.statusCode !== 200)
          return reject(new Error(`${url} was answered with ${response.statusCode}`));
        resolve({ ms, body: Buffer.concat(chunks) });
      });
    });
    request.on('error', reject);
  });

export const clientOf = (
  address: string,
  path: string,
  headers: OutgoingHttpHeaders = {},
): Client => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const getFrom = (asked: string) => timedGet(`${address}${asked}`, agent, headers);
  return { get: () => getFrom(path), getFrom, close: () => agent.destroy() };
};

/** A subject of a comparison: does its work once and says how long it took. */
export type Subject = () => Promise<number> | number;

/**
 * Times subjects in turns, one run of each after the other, so that whatever else the machine does
 * falls on all of them alike.
 */
export const timeInTurns = async <Name extends string>(
  subjects: Readonly<Record<Name, Subject>>,
  { warmUp, turns }: { readonly warmUp: number; readonly turns: number },
): Promise<Record<Name, number[]>> => {
  const named = Object.entries<Subject>(subjects);
  const times = Object.fromEntries(named.map(([name]) => [name, [] as number[]]));
  for (let turn = -warmUp; turn < turns; turn += 1)
    for (const [name, subject] of named) {
      const ms = await subject();
      if (turn >= 0) times[name]?.push(ms);
    }
  return times as Record<Name, number[]>;
};
