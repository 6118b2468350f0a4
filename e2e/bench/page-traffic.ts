import type { CDPSession, Page } from '@playwright/test';

/** What a page fetched, as it came over the wire: headers and compressed bodies. */
export interface Traffic {
  readonly requests: readonly Fetched[];
  readonly bytesOf: (...kinds: Kind[]) => number;
}
export type Kind = 'page' | 'script' | 'style' | 'data' | 'font' | 'other';
interface Fetched {
  readonly id: string;
  readonly url: string;
  readonly kind: Kind;
  bytes: number;
}

const kinds: Readonly<Record<string, Kind>> = {
  Document: 'page',
  Script: 'script',
  Stylesheet: 'style',
  XHR: 'data',
  Fetch: 'data',
  Font: 'font',
};

/** Notes all that a page fetches from now on, through the browser's own protocol. */
export const listenTo = async (page: Page): Promise<{ session: CDPSession; traffic: Traffic }> => {
  const session = await page.context().newCDPSession(page);
  const fetched = new Map<string, Fetched>();
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    const kind = kinds[type ?? ''] ?? 'other';
    if (!/^(data|blob):/.test(request.url))
      fetched.set(requestId, { id: requestId, url: request.url, kind, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const known = fetched.get(requestId);
    if (known !== undefined) known.bytes = encodedDataLength;
  });
  await session.send('Network.enable');
  const traffic: Traffic = {
    get requests() {
      return [...fetched.values()];
    },
    bytesOf: (...asked) =>
      [...fetched.values()]
        .filter(({ kind }) => asked.includes(kind))
        .reduce((sum, { bytes }) => sum + bytes, 0),
  };
  return { session, traffic };
};

/** Requests that left for another origin. */
export const foreignOf = ({ requests }: Traffic, address: string): string[] =>
  requests.map(({ url }) => url).filter((url) => !url.startsWith(`${address}/`));

/** A name that only the core of Chart.js uses, and that no minifier may change. */
const CHART_CODE = 'datasetElementType';

/** Scripts among the traffic that hold the chart library. */
export const chartScriptsOf = async (session: CDPSession, traffic: Traffic): Promise<string[]> => {
  const found: string[] = [];
  for (const { id, url, kind } of traffic.requests) {
    if (kind !== 'script') continue;
    const { body } = await session.send('Network.getResponseBody', { requestId: id });
    if (body.includes(CHART_CODE)) found.push(url);
  }
  return found;
};
