import type { Page } from '@playwright/test';
import { chartPath } from './support/clinic.ts';
import { miriam } from './support/personas.ts';
import { type ResearchClinic, startResearchClinic } from './support/research-clinic.ts';
import { openTab } from './support/story-screens.ts';
import { expect, test as base, watchFaults } from './support/test.ts';

const NOTICE = 'Public-use research data of CTN-0094';
const SITE = 'CTN-0094 (public-use research data)';
const SETUP_MS = 600_000;

/** One import for all tests here, and a supervisor signed in to the clinic that has it. */
const test = base.extend<{ desk: Page }, { clinic: ResearchClinic }>({
  clinic: [
    async ({}, use) => {
      const clinic = await startResearchClinic();
      await use(clinic);
      await clinic.stop();
    },
    { scope: 'worker', timeout: SETUP_MS },
  ],
  desk: async ({ browser, clinic }, use) => {
    const context = await browser.newContext({ baseURL: clinic.address });
    const faults = await watchFaults(context, clinic.address);
    const { email, password } = miriam;
    await context.request.post('/api/session', { data: { email, password } });
    await use(await context.newPage());
    expect(faults).toEqual([]);
    await context.close();
  },
});

// One worker, so that there is one import.
test.describe.configure({ mode: 'default', timeout: 120_000 });

test('the import counts every row of every file', ({ clinic }) => {
  const { report, isWhole } = clinic;
  expect(report).toMatch(isWhole ? /1,780 = 1,780 people/ : /4 = 4 people/);
  expect(report).toMatch(isWhole ? /visit\.csv\s+27,201 = / : /visit\.csv\s+8 = /);
  expect(report).toContain('Refused rows');
});

test('the supervisor opens the cohort of the second site, which draws the trial', async ({
  desk,
  clinic,
}) => {
  await desk.goto('/home');
  await desk.getByRole('region', { name: 'Cohorts' }).getByRole('link', { name: SITE }).click();
  await expect(desk.getByText(NOTICE)).toBeVisible();
  const size = clinic.isWhole ? /^1,?273 episodes · 0 open/ : /^3 episodes · 0 open/;
  await expect(desk.getByText(size)).toBeVisible();
  for (const title of ['Time in care', 'Negative tests by week', 'How episodes ended']) {
    const card = desk.getByRole('region', { name: title, exact: true });
    await expect(card.getByRole('application')).toBeVisible();
    await card.getByRole('button', { name: 'Table' }).click();
    await expect(card.getByRole('table').getByRole('row').nth(1)).toBeVisible();
  }
});

test('a chart of the trial shows its real tests, doses and visits', async ({ desk, clinic }) => {
  const { chart } = clinic;
  await desk.goto(chartPath(chart, 'summary'));
  await expect(desk.getByText(chart.code)).toBeVisible();
  await expect(desk.getByText(NOTICE)).toBeVisible();
  await expect(desk.getByText(/^Ended .+ Read only.$/)).toBeVisible();
  const lanes = desk.getByRole('region', { name: 'Progress summary' });
  await expect(lanes.getByRole('application').first()).toBeVisible();

  const lists = [
    ['Testing', /^Tests, newest first/, chart.tests],
    ['Sessions', /newest first$/, chart.visits],
  ] as const;
  for (const [tab, caption, count] of lists) {
    await openTab(desk, tab);
    const rows = desk.getByRole('table', { name: caption }).first().locator('tbody tr');
    await expect(rows, tab).toHaveCount(count);
    await expect(desk.getByText(NOTICE)).toBeVisible();
  }
  await expect(desk.getByRole('button', { name: /^(Record|Change)/ })).toHaveCount(0);
  await openTab(desk, 'Medication');
  await expect(desk.getByRole('article').first()).toContainText(/Covered \d+ of \d+/);
});
