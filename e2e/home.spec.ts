import type { Page } from '@playwright/test';
import { readCaseload, readSession } from './support/clinic.ts';
import { dana, kim, miriam, personas, robin } from './support/personas.ts';
import { expect, test } from './support/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const list = (page: Page, title: string) => page.getByRole('region', { name: title });

for (const { name, givenName, role, signedIn } of personas.filter((each) => each !== robin))
  test.describe(name, () => {
    test.use({ storageState: signedIn });

    test(`is greeted as a ${role} at the clinic's hour`, async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL('/home');
      await expect(page).toHaveTitle('Home – Stepdown');
      await expect(heading(page)).toHaveText(`Good morning, ${givenName}`);
      await expect(page.getByRole('main')).toContainText('as of 9:42 AM');
    });
  });

test.describe('Dana, a therapist', () => {
  test.use({ storageState: dana.signedIn });

  test('finds who needs her, and one click leads to the top reason', async ({ page }) => {
    await page.goto('/home');
    const { rows } = await readCaseload(page.request);
    const waiting = rows.filter(({ summary }) => summary.tier !== 'on-plan');
    const needs = page.getByRole('region', { name: /^Needs me/ });
    await expect(needs.getByRole('heading')).toHaveText(`Needs me (${waiting.length})`);
    await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
    await needs.getByRole('listitem').first().locator('a.sd-button').click();
    await expect(page).toHaveURL(/\/people\/.+mark=/);
    await expect(page.locator('[aria-current="true"]').first()).toBeInViewport();
  });
});

test.describe('Kim, a case manager', () => {
  test.use({ storageState: kim.signedIn });

  test('finds the plan reviews that are due and opens one', async ({ page }) => {
    await page.goto('/home');
    const reviews = list(page, 'Plan reviews due');
    const due = reviews.getByRole('listitem');
    await expect(due.first()).toBeVisible();
    const count = await due.count();
    await expect(reviews.getByRole('heading')).toHaveText(`Plan reviews due (${count})`);
    for (const title of ['Authorizations ending', 'Services', 'Contacts due'])
      await expect(list(page, title)).toBeVisible();

    const link = due.first().getByRole('link');
    const name = await link.innerText();
    await link.click();
    await expect(page).toHaveURL(/\/plan$/);
    await expect(heading(page)).toHaveText(name);
    await expect(page.getByRole('main')).toContainText(/review/i);
  });
});

test.describe('Miriam, a supervisor', () => {
  test.use({ storageState: miriam.signedIn });

  test('sees the clinic at a glance and opens the cohort of each site', async ({ page }) => {
    await page.goto('/home');
    const { rows } = await readCaseload(page.request);
    const { sites } = await readSession(page.request);
    await expect(page.getByRole('link', { name: `${rows.length} People in care` })).toBeVisible();
    const safety = rows.filter(({ summary }) => summary.tier === 'safety').length;
    await expect(page.getByRole('heading', { name: `Safety (${safety})` })).toBeVisible();
    for (const { id, name } of sites) {
      await page.goto('/home');
      await list(page, 'Cohorts').getByRole('link', { name }).click();
      await expect(page).toHaveURL(`/cohort?site=${id}`);
      await expect(heading(page)).toHaveText('Cohort');
      await expect(page.getByText(/\d+ episodes · \d+ open/)).toBeVisible();
    }
  });
});
