import type { Locator, Page } from '@playwright/test';
import type { Chart } from '#contract/chart';
import { addDays } from '#domain/time/plain-date';
import { chartPath, findStory, nameOf, readCaseload, storyOf } from './support/clinic.ts';
import { tabTo } from './support/keyboard.ts';
import { dana } from './support/personas.ts';
import { matter, openTab } from './support/story-screens.ts';
import { expect, test } from './support/test.ts';

test.use({ storageState: dana.signedIn });

/** On medication, with tests, measures and events: every lane has something to show. */
const desmond = storyOf(4);
const lanes = ['Attendance', 'Substance testing', 'PHQ-9', 'Medication', 'Readiness', 'Events'];

const open = async (page: Page, tab: string): Promise<void> => {
  const row = findStory(await readCaseload(page.request), desmond);
  await page.goto(chartPath(row, tab));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameOf(desmond));
};

const progress = (page: Page) => page.getByRole('region', { name: 'Progress summary' });
const lane = (page: Page, name: string): Locator =>
  progress(page)
    .locator('figure')
    .filter({ has: page.getByRole('heading', { name }) });
const plot = (page: Page, name: string): Locator => lane(page, name).getByRole('application');

test('every lane has a finding, a plot and its numbers as a table', async ({ page }) => {
  await open(page, 'summary');
  for (const name of lanes) {
    const figure = lane(page, name);
    await expect(figure).toHaveAccessibleDescription(/\w+ \w+/);
    await expect(plot(page, name)).toHaveAccessibleName(/\d+ \w+.*Arrow keys move/);
    await figure.getByRole('button', { name: 'Table' }).click();
    await expect(figure.getByRole('table').getByRole('row').nth(1)).toBeVisible();
  }
  await expect(progress(page).getByRole('list', { name: 'Marks' })).toHaveCount(1);
});

test('lanes are walked by keyboard, and one sentence tells the day across all', async ({
  page,
}) => {
  await open(page, 'summary');
  await tabTo(page, plot(page, 'Attendance'));
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(lane(page, 'Attendance').getByRole('status')).toContainText(/2 of \d+/);
  const day = progress(page)
    .getByRole('status')
    .filter({ hasText: /^Week \d+, [A-Z][a-z]+ \d+\./ });
  await expect(day).toContainText(/of \d.* hours|h/);
  await page.keyboard.press('t');
  await expect(lane(page, 'Attendance').getByRole('table')).toBeVisible();

  await tabTo(page, plot(page, 'Substance testing'));
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/testing\?mark=/);
  await expect(matter(page)).toBeInViewport();
});

test('the crosshair runs through every lane at once', async ({ page }) => {
  await open(page, 'summary');
  const target = plot(page, 'PHQ-9');
  await target.scrollIntoViewIfNeeded();
  const without = await target.screenshot();
  await plot(page, 'Substance testing').hover();
  await expect(
    progress(page)
      .getByText(/^Week \d+, /)
      .first(),
  ).toBeVisible();
  await expect(plot(page, 'Readiness').locator('.crosshair')).toBeAttached();
  expect((await target.screenshot()).equals(without), 'a line in the other lane').toBe(false);
});

test('the time shown stands in the address', async ({ page }) => {
  await open(page, 'summary');
  const ranges = progress(page).getByRole('navigation', { name: 'Time shown' });
  await ranges.getByRole('link', { name: '4 weeks' }).click();
  await expect(page).toHaveURL(/range=4/);
  await page.reload();
  await expect(ranges.getByRole('link', { name: '4 weeks' })).toHaveAttribute(
    'aria-current',
    'true',
  );
});

test('readiness by week is a table with words in every cell', async ({ page }) => {
  await open(page, 'step-down');
  const table = page.getByRole('table', { name: 'Criteria by week, newest first' });
  await expect(table.getByRole('columnheader').nth(1)).toContainText('Now');
  const cells = await table.getByRole('cell').allInnerTexts();
  expect(cells.length).toBeGreaterThan(20);
  const words = /^\s*(met|partly met|not met|not known|does not apply)/;
  expect(cells.filter((text) => !words.test(text))).toEqual([]);
  await expect(page.getByRole('region', { name: 'Earliest possible step-down' })).toContainText(
    'This is no forecast',
  );
});

test('what others wrote since the last look is listed until it was seen', async ({ page }) => {
  // As after a week away: the clock of a demonstration stands, so nothing is newer than a visit.
  await page.route('**/chart', async (route) => {
    const answer = await route.fetch();
    const chart = (await answer.json()) as Chart;
    const lastSeenAt = chart.asOf.replace(/^.{10}/, addDays(chart.today, -7));
    await route.fulfill({ response: answer, json: { ...chart, lastSeenAt } });
  });
  await open(page, 'summary');
  const news = page.getByRole('region', { name: /^Since you last looked/ });
  await expect(news.getByRole('listitem').first()).toContainText(/by \w+/);
  const seen = page.waitForResponse('**/visit');
  await news.getByRole('button', { name: 'Mark all seen' }).click();
  expect((await seen).ok()).toBe(true);
  await expect(news).toContainText('Nobody else has written anything since then.');
});

test('a chart that cannot be loaded says so, and comes when asked again', async ({ page }) => {
  const row = findStory(await readCaseload(page.request), desmond);
  await page.route('**/chart', (route) => route.abort());
  await page.goto(chartPath(row, 'summary'));
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('We could not load this chart. The server cannot be reached.');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await page.unroute('**/chart');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameOf(desmond));
  await expect(alert).toBeHidden();
});

test('when only refreshing fails, what was there stays', async ({ page }) => {
  await open(page, 'testing');
  await expect(page.getByRole('heading', { name: 'Tests in figures' })).toBeVisible();
  await page.route('**/chart', (route) =>
    route.fulfill({ status: 500, body: 'not what anybody should read' }),
  );
  await page.getByRole('button', { name: 'Refresh' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('What you see is from before.');
  await expect(alert).not.toContainText('not what anybody should read');
  await openTab(page, 'Plan');
  await expect(page.getByRole('region', { name: 'Progress of objectives' })).toBeVisible();
});
