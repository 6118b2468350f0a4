import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { type Role, roles } from '#domain/access/role';
import { chartTabs } from '#domain/caseload/marker';
import type { Caseload } from '#contract/caseload';
import { stories } from '../../mock-api/seed/stories/stories.ts';
import { type ClinicServer, serveClinic } from '../bench/clinic-server.ts';
import { findBrowser } from '../support/find-browser.ts';

interface Picture {
  readonly name: string;
  /** Who is signed in; null for nobody. */
  readonly role: Role | null;
  readonly path: string;
}
type Scheme = 'light' | 'dark';
/** Where the chart of each story begins, by the story's id. */
type Charts = ReadonlyMap<string, string>;

const USAGE = 'Usage: npm run screenshots [-- --all FOLDER [--only TEXT]]';
const sizes = [
  { width: 1440, height: 1000 },
  { width: 1024, height: 800 },
  { width: 390, height: 844 },
] as const;
const [wide] = sizes;
const README_FOLDER = 'docs/images';
/** Tall enough for every lane of a chart. */
const readmeHeights: Readonly<Record<string, number>> = { caseload: 1000, chart: 1720 };
/** Whose chart the README shows. */
const SHOWN_STORY = '04-injection-overdue';
const WAIT_MS = 30_000;

const readCharts = async ({ address, cookieOf }: ClinicServer): Promise<Charts> => {
  const cookie = await cookieOf('supervisor');
  const answer = await fetch(`${address}/api/caseload`, { headers: { cookie } });
  const { rows } = (await answer.json()) as Caseload;
  const found = stories.flatMap(({ id, person }) => {
    const row = rows.find(({ name }) => name === `${person.givenName} ${person.familyName}`);
    return row === undefined
      ? []
      : [[id, `/people/${row.personId}/episodes/${row.episodeId}`] as const];
  });
  return new Map(found);
};

const contextOf = async (
  browser: Browser,
  { address, cookieOf }: ClinicServer,
  role: Role | null,
): Promise<BrowserContext> => {
  const context = await browser.newContext({ baseURL: address, reducedMotion: 'reduce' });
  if (role === null) return context;
  const [name = '', value = ''] = (await cookieOf(role)).split('=', 2);
  await context.addCookies([{ name, value, url: address }]);
  return context;
};

/** Waits until nothing is fetched any more and what was fetched has been drawn. */
const rest = async (page: Page): Promise<void> => {
  await page.waitForLoadState('networkidle', { timeout: WAIT_MS });
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
};

const openAs = async (page: Page, path: string, scheme: Scheme): Promise<void> => {
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto(path, { timeout: WAIT_MS });
  await rest(page);
};

const shownInReadme = (charts: Charts): readonly Picture[] => [
  { name: 'caseload', role: 'therapist', path: '/caseload' },
  { name: 'chart', role: 'therapist', path: `${charts.get(SHOWN_STORY) ?? ''}/summary` },
];

const ofEveryRole = (charts: Charts): readonly Picture[] => [
  { name: 'nobody-sign-in', role: null, path: '/sign-in' },
  ...roles.map((role) => ({ name: `${role}-home`, role, path: '/home' })),
  ...roles.map((role) => ({ name: `${role}-caseload`, role, path: '/caseload' })),
  { name: 'supervisor-cohort', role: 'supervisor', path: '/cohort' },
  ...[...charts].flatMap(([story, path]) =>
    [...chartTabs, 'consents'].map((tab) => ({
      name: `supervisor-${story}-${tab}`,
      role: 'supervisor' as const,
      path: `${path}/${tab}`,
    })),
  ),
];

/** The README's two pictures, as they first show on a wide screen. */
const takeForReadme = async (browser: Browser, server: ClinicServer): Promise<void> => {
  mkdirSync(README_FOLDER, { recursive: true });
  for (const { name, role, path } of shownInReadme(await readCharts(server))) {
    const context = await contextOf(browser, server, role);
    const page = await context.newPage();
    await page.setViewportSize({ width: wide.width, height: readmeHeights[name] ?? wide.height });
    await openAs(page, path, 'light');
    await page.screenshot({ path: join(README_FOLDER, `${name}.png`) });
    console.log(`${README_FOLDER}/${name}.png`);
    await context.close();
  }
};

const takeInAllSizes = async (page: Page, { name, path }: Picture, folder: string) => {
  for (const scheme of ['light', 'dark'] as const) {
    await page.setViewportSize(wide);
    await openAs(page, path, scheme);
    for (const size of sizes) {
      await page.setViewportSize(size);
      await rest(page);
      const file = join(folder, `${name}-${scheme}-${size.width}.png`);
      await page.screenshot({ path: file, fullPage: true });
    }
  }
  console.log(name);
};

/** Every route in both schemes and three widths, for a review by eye. */
const takeAll = async (browser: Browser, server: ClinicServer, folder: string, only: string) => {
  mkdirSync(folder, { recursive: true });
  const pictures = ofEveryRole(await readCharts(server)).filter(({ name }) => name.includes(only));
  for (const [role, ofRole] of Map.groupBy(pictures, (picture) => picture.role)) {
    const context = await contextOf(browser, server, role);
    const page = await context.newPage();
    for (const picture of ofRole) await takeInAllSizes(page, picture, folder);
    await context.close();
  }
};

const take = async ({ all, only }: { all?: string; only: string }): Promise<void> => {
  const data = mkdtempSync(join(tmpdir(), 'stepdown-screenshots-'));
  const server = await serveClinic(data, 'with-pages');
  try {
    const args = ['--no-sandbox', '--disable-gpu'];
    const browser = await chromium.launch({ executablePath: findBrowser(), args });
    try {
      if (all === undefined) await takeForReadme(browser, server);
      else await takeAll(browser, server, all, only);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
};

try {
  const { values } = parseArgs({
    options: { all: { type: 'string' }, only: { type: 'string', default: '' } },
  });
  await take(values);
} catch (error) {
  if (error instanceof TypeError && 'code' in error) console.error(`${error.message}\n${USAGE}`);
  else console.error(error);
  process.exitCode = 1;
}
