import type { Page } from '@playwright/test';
import { nameOf, readCaseload, storyOf } from './support/clinic.ts';
import { tabTo } from './support/keyboard.ts';
import { dana } from './support/personas.ts';
import { matter, rowOf } from './support/story-screens.ts';
import { expect, test } from './support/test.ts';

test.use({ storageState: dana.signedIn });

const bruno = nameOf(storyOf(2));
const farah = nameOf(storyOf(6));

const people = (page: Page) => page.getByRole('table', { name: 'People' });
const names = (page: Page) => people(page).getByRole('rowheader').getByRole('link').allInnerTexts();

test('the caseload says at once who needs somebody and why', async ({ page }) => {
  await page.goto('/caseload');
  const { rows } = await readCaseload(page.request);
  const waiting = rows.filter(({ summary }) => summary.tier !== 'on-plan');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^My caseload – \d+ people$/);
  await expect(people(page).getByRole('rowheader')).toHaveCount(waiting.length);
  for (const { name, summary } of waiting) {
    const row = rowOf(page, name);
    await expect(row.getByRole('link', { name: summary.reasons[0]!.text })).toBeVisible();
    await expect(row).toContainText(/Safety|Concern|Due/);
  }
  const first = people(page).getByRole('row').nth(1);
  await expect(first).toContainText('Safety');
});

test('one click on any top reason lands on the matter', async ({ page }) => {
  const { rows } = await readCaseload(page.request);
  const tops = rows.flatMap(({ name, summary }) =>
    summary.reasons.slice(0, 1).map((reason) => ({ name, reason })),
  );
  await page.goto('/caseload');
  for (const { name, reason } of tops) {
    await rowOf(page, name).getByRole('link', { name: reason.text }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page).toHaveURL(new RegExp(`/${reason.tab}\\b`));
    await expect(matter(page), `${name}: ${reason.text}`).toBeInViewport();
    await page.goBack();
  }
});

test('view, filter and sort stand in the address and survive a reload', async ({ page }) => {
  await page.goto('/caseload');
  await page.getByRole('link', { name: /^Everyone/ }).click();
  await page.getByRole('combobox', { name: 'Track' }).selectOption('Evening');
  await people(page).getByRole('button', { name: 'Person' }).click();
  await expect(page).toHaveURL(/view=everyone/);
  await expect(page).toHaveURL(/track=evening/);
  await expect(page).toHaveURL(/sort=name/);
  const before = await names(page);
  expect(before).toContain(nameOf(storyOf(10)));
  expect(before).toEqual(before.toSorted((a, b) => a.localeCompare(b, 'en')));

  await page.reload();
  await expect(people(page)).toBeVisible();
  expect(await names(page)).toEqual(before);
  await expect(page.getByRole('combobox', { name: 'Track' })).toHaveValue('evening');
  await expect(people(page).getByRole('columnheader', { name: 'Person' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).not.toHaveURL(/track=/);
});

test('safety stays in sight under every view and filter', async ({ page }) => {
  await page.goto('/caseload');
  const choices = [
    '?view=step-down-soon',
    '?view=not-seen',
    '?tier=due',
    '?view=everyone&track=evening',
    '?view=everyone&phase=Stabilize&tier=on-plan',
  ];
  for (const choice of choices) {
    await page.goto(`/caseload${choice}`);
    await expect(page.getByRole('heading', { name: /^Safety/ }), choice).toBeVisible();
    for (const name of [bruno, farah]) await expect(rowOf(page, name)).toHaveCount(1);
  }
});

test('a filter that nobody passes says so and offers everyone', async ({ page }) => {
  await page.goto('/caseload?view=everyone&track=weekend');
  await expect(page.getByText(/matches this view/)).toBeVisible();
  await page.getByRole('button', { name: 'Show everyone' }).click();
  await expect(rowOf(page, nameOf(storyOf(1)))).toBeVisible();
});

test('everything on the caseload can be done from the keyboard', async ({ page }) => {
  await page.goto('/caseload');
  await tabTo(page, page.getByRole('link', { name: 'Skip to content' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: /^Everyone/ }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/view=everyone/);

  await tabTo(page, page.getByLabel('Reason'));
  await page.keyboard.type('Safety');
  await expect(page).toHaveURL(/tier=safety/);
  await expect(people(page).getByRole('rowheader')).toHaveCount(2);

  const row = rowOf(page, farah);
  await tabTo(page, row.locator('summary'));
  await page.keyboard.press('Enter');
  await expect(row).toContainText('Rule M04');
  await tabTo(page, row.getByRole('link', { name: /^Assess withdrawal/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(farah);
  await expect(matter(page)).toBeInViewport();
  await expect(matter(page)).toBeFocused();
});
