import type { Browser, BrowserContext } from '@playwright/test';
import { type ClinicServer } from './clinic-server.ts';
import { type Figure, inGroup, kilobytes } from './figure.ts';
import { chartScriptsOf, foreignOf, listenTo, type Traffic } from './page-traffic.ts';

const WAIT_MS = 30_000;

interface Opened {
  readonly traffic: Traffic;
  readonly chartScripts: readonly string[];
}

/** Opens a page in an empty cache and waits until it shows what it is for and rests. */
const open = async (context: BrowserContext, url: string, shows: string): Promise<Opened> => {
  const page = await context.newPage();
  const { session, traffic } = await listenTo(page);
  await page.goto(url, { timeout: WAIT_MS });
  await page.locator(shows).first().waitFor({ timeout: WAIT_MS });
  await page.waitForLoadState('networkidle', { timeout: WAIT_MS });
  return { traffic, chartScripts: await chartScriptsOf(session, traffic) };
};

/** A context of its own: nothing cached, nobody signed in unless a cookie says so. */
const contextOf = async (browser: Browser, address: string, cookie: string | null) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const [name = '', value = ''] = cookie?.split('=', 2) ?? [];
  if (cookie !== null) await context.addCookies([{ name, value, url: address }]);
  return context;
};

const figuresOf = (
  group: string,
  { traffic, chartScripts }: Opened,
  address: string,
  atMostKb: number,
): Figure[] => {
  const figure = inGroup(group);
  const bytes = kilobytes(traffic.bytesOf('page', 'script', 'style', 'data', 'other'));
  const part = (name: string, ...of: Parameters<Traffic['bytesOf']>) =>
    figure(name, kilobytes(traffic.bytesOf(...of)), 'kB');
  return [
    figure('all but fonts', bytes, 'kB', atMostKb),
    part('of it pages and styles', 'page', 'style'),
    part('of it scripts', 'script'),
    part('of it data', 'data'),
    figure('fonts', kilobytes(traffic.bytesOf('font')), 'kB', 60),
    figure('requests', traffic.requests.length, 'requests'),
    figure('requests to another origin', foreignOf(traffic, address).length, 'requests', 0),
    figure('scripts with the chart library', chartScripts.length, 'chunks', 0),
  ];
};

/** What a first visit to sign-in and to the caseload takes over the wire. */
export const measureTransfers = async (
  browser: Browser,
  server: ClinicServer,
): Promise<Figure[]> => {
  const { address } = server;
  const nobody = await contextOf(browser, address, null);
  const signIn = await open(nobody, `${address}/sign-in`, 'form input[type=password]');
  await nobody.close();
  const therapist = await contextOf(browser, address, await server.cookieOf('therapist'));
  const caseload = await open(therapist, `${address}/caseload`, 'main a[href*="/people/"]');
  await therapist.close();
  return [
    ...figuresOf('First visit to sign-in', signIn, address, 150),
    ...figuresOf('First visit to the caseload', caseload, address, 220),
  ];
};
