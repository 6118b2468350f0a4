import type { Locator } from '@playwright/test';
import { chartPath, readCaseload, withoutStories } from './support/clinic.ts';
import { kim } from './support/personas.ts';
import { expect, test } from './support/test.ts';

test.use({ storageState: kim.signedIn });

test('what else belongs to safety is recorded and corrected', async ({ page }) => {
  const rows = withoutStories(await readCaseload(page.request));
  const row = rows[Math.floor((2 * rows.length) / 3)];
  if (row === undefined) throw new RangeError('The clinic has too few people');
  const record = async (path: string, name: string, fill: (form: Locator) => Promise<void>) => {
    await page.goto(`${chartPath(row, 'safety')}?record=${path}`);
    const form = page.getByRole('form', { name });
    await fill(form);
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form).toBeHidden();
  };
  await record('safety-checks', 'Safety question', (form) =>
    form.getByRole('radio', { name: 'No', exact: true }).check(),
  );
  await record('withdrawal-reports', 'Withdrawal report', async (form) => {
    await form.getByLabel('How strong').fill('2');
    await form.getByLabel('Signs').fill('tremor');
  });
  await expect(page.getByRole('table', { name: /Withdrawal reports/ })).toContainText('tremor');
  await record('circumstance-changes', 'Change in their life', async (form) => {
    await form.getByLabel('What changed').selectOption('Legal matter');
    await form.getByLabel('In one line').fill('Court date next week');
  });
  const changes = page.getByRole('table', { name: /Changes in circumstances/ });
  await expect(changes).toContainText('Court date next week');
  await changes
    .getByRole('row', { name: /Court date next week/ })
    .getByRole('button', { name: /^Correct/ })
    .click();
  const form = page.getByRole('form', { name: 'Change in their life' });
  await form.getByLabel('In one line').fill('Court date moved');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(changes).toContainText('Court date moved');
});
