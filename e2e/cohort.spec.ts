import { miriam } from './support/personas.ts';
import { expect, test } from './support/test.ts';

test.use({ storageState: miriam.signedIn });

/** What each card of the page answers, and what its table names in its first column. */
const cards = [
  { title: 'Time in care', finding: /\d+ %.*week/, column: /week/i },
  { title: 'Negative tests by week', finding: /\d+ %/, column: /week/i },
  { title: 'How episodes ended', finding: /\d+/, column: /Reason/ },
  { title: 'Caseload balance', finding: /\d+/, column: /Therapist/ },
] as const;

test('every card has a finding, a chart and its numbers as a table', async ({ page }) => {
  await page.goto('/cohort');
  await expect(page.getByText(/600 episodes · 60 open/)).toBeVisible();
  for (const { title, finding, column } of cards) {
    const card = page.getByRole('region', { name: title, exact: true });
    await expect(card.getByRole('heading', { level: 2 })).toContainText(title);
    await expect(card.getByRole('figure')).toHaveAccessibleDescription(finding);
    await expect(card.getByRole('application')).toBeVisible();
    await card.getByRole('button', { name: 'Table' }).click();
    const table = card.getByRole('table');
    await expect(table.getByRole('columnheader').first()).toHaveText(column);
    expect(await table.getByRole('row').count()).toBeGreaterThan(2);
  }
});

test('lost to contact and died stand beside how episodes ended', async ({ page }) => {
  await page.goto('/cohort');
  const endings = page.getByRole('region', { name: 'How episodes ended' });
  await expect(endings).toContainText(/Beside these: \d+ lost to contact, \d+ died/);
  await expect(page.getByRole('region', { name: 'Time in care' })).toContainText(/At risk: .*\d/);
});

test('a chart can be walked and heard', async ({ page }) => {
  await page.goto('/cohort');
  const card = page.getByRole('region', { name: 'Time in care' });
  await card.getByRole('application').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(card.getByRole('status')).toContainText(/2 of \d+/);
  await page.keyboard.press('t');
  await expect(card.getByRole('table')).toBeVisible();
});
