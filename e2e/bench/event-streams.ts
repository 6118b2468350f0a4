import { Agent, get } from 'node:http';

/** Follows charts as open pages do, and knows when a change arrived. */
export class EventStreams {
  readonly #agent = new Agent({ maxSockets: Infinity });
  /** Moments of arrival by row and version: `<id> <version>`. */
  readonly #arrivals = new Map<string, number[]>();

  /** Resolves once the server has begun to answer. */
  open(address: string, episodeId: string, cookie: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const url = `${address}/api/episodes/${episodeId}/changes`;
      const request = get(url, { agent: this.#agent, headers: { cookie } }, (response) => {
        if (response.statusCode !== 200)
          return reject(new Error(`${url} was answered with ${response.statusCode}`));
        response.setEncoding('utf8').on('error', () => undefined);
        let text = '';
        response.on('data', (chunk: string) => {
          text += chunk;
          const events = text.split('\n\n');
          text = events.pop() ?? '';
          for (const event of events) this.#arrived(event);
        });
        resolve();
      });
      request.on('error', reject);
    });
  }

  #arrived(event: string): void {
    const data = /^data: (.*)$/m.exec(event)?.[1];
    if (data === undefined) return;
    const { recordId, version } = JSON.parse(data) as { recordId: string; version: number };
    const name = `${recordId} ${version}`;
    this.#arrivals.set(name, [...(this.#arrivals.get(name) ?? []), performance.now()]);
  }

  /** When each of so many followers knew of a version of a row. */
  async arrivalsOf(recordId: string, version: number, followers: number): Promise<number[]> {
    const end = performance.now() + 10_000;
    while (performance.now() < end) {
      const arrivals = this.#arrivals.get(`${recordId} ${version}`) ?? [];
      if (arrivals.length === followers) return arrivals;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    throw new Error(`A change did not reach ${followers} followers within 10 s`);
  }

  close(): void {
    this.#agent.destroy();
  }
}
