import type { Browser, Page } from '@playwright/test';
import type { ClinicServer } from './clinic-server.ts';
import { type Figure, inGroup } from './figure.ts';
import type { ChartOfLength } from './made-clinic.ts';
import { listenTo } from './page-traffic.ts';
import { median } from './statistics.ts';

const ROUNDS = 7;
const SLOWDOWN = 4;
const WAIT_MS = 60_000;
/** Set by the chart's summary once every lane has been drawn. */
const DRAWN = 'sd-lanes-drawn';

interface Drawn {
  readonly ms: number;
  readonly dataRequests: number;
}

/** Milliseconds from the end of the chart's answer to the last lane, on the page's own clock. */
const untilDrawn = (page: Page, url: string): Promise<number> =>
  page.evaluate(
    ([mark, answer]) => {
      const drawn = performance.getEntriesByName(mark ?? '', 'mark')[0];
      const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const data = resources.find(({ name }) => name.endsWith(answer ?? ''));
      if (drawn === undefined || data === undefined) throw new Error('Not drawn, or not asked');
      return drawn.startTime - data.responseEnd;
    },
    [DRAWN, url],
  );

const openChart = async (page: Page, address: string, chart: ChartOfLength): Promise<Drawn> => {
  const { session, traffic } = await listenTo(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(`${address}/people/${chart.personId}/episodes/${chart.episodeId}/summary`);
  await page.waitForFunction(
    (mark) => performance.getEntriesByName(mark, 'mark').length > 0,
    DRAWN,
    { timeout: WAIT_MS },
  );
  const ms = await untilDrawn(page, `/api/episodes/${chart.episodeId}/chart`);
  const asked = traffic.requests.filter(({ url }) => /\/api\/(?!session$)/.test(url));
  return { ms, dataRequests: asked.length };
};

/** Opens the chart of 16 weeks on a slowed processor, its code in the cache as on any later visit. */
export const measureLanes = async (
  browser: Browser,
  server: ClinicServer,
  chart: ChartOfLength,
): Promise<Figure[]> => {
  const figure = inGroup('Chart on the screen, processor slowed 4 times');
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const [name = '', value = ''] = (await server.cookieOf('supervisor')).split('=', 2);
  await context.addCookies([{ name, value, url: server.address }]);
  const opened: Drawn[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const page = await context.newPage();
    opened.push(await openChart(page, server.address, chart));
    await page.close();
  }
  await context.close();
  const [cold, ...warm] = opened.map(({ ms }) => ms);
  return [
    figure('requests for its data', opened[0]?.dataRequests ?? 0, 'requests', 1),
    figure('from data to all lanes drawn, median of 7', median(warm), 'ms', 400),
    figure('the same, best of 7', Math.min(...warm), 'ms'),
    figure('the same with an empty cache, once', cold ?? 0, 'ms'),
  ];
};
