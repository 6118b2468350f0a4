import { expectAccessible } from './support/axe.ts';
import { chartPath } from './support/clinic.ts';
import {
  colleague,
  form,
  openNew,
  outreach,
  recordedContact,
  subject,
} from './support/outreach.ts';
import { kim } from './support/personas.ts';
import { expect, test } from './support/test.ts';

/** A case manager records for everybody at her site. */
test.use({ storageState: kim.signedIn });

test('what was typed is there again after the window was closed', async ({ page, context }) => {
  const row = await subject(page.request, 4);
  await openNew(page, row);
  await form(page).getByRole('radio', { name: 'Letter' }).click();
  await expect(form(page).getByText(/^Draft kept/)).toBeVisible();
  await page.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await openNew(again, row);
  await expect(form(again).getByText(/Put back what you typed at/)).toBeVisible();
  await expect(form(again).getByRole('radio', { name: 'Letter' })).toBeChecked();
  await form(again).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(form(again)).toBeHidden();
  await openNew(again, row);
  await expect(form(again).getByRole('radio', { name: 'Phone' })).toBeChecked();
});

test('the last words survive the end of the session', async ({ page, context }) => {
  const row = await subject(page.request, 5);
  await openNew(page, row);
  await context.clearCookies();
  await form(page).getByRole('radio', { name: 'Visit' }).click();
  const again = page.getByRole('dialog', { name: 'Your session has ended' });
  await expect(again).toBeVisible();
  await expectAccessible(page, 'signing in again');
  await again.getByLabel('Email').fill(kim.email);
  await again.getByLabel('Password').fill(kim.password);
  await page.keyboard.press('Enter');
  await expect(again).toBeHidden();
  await expect(form(page).getByRole('radio', { name: 'Visit' })).toBeChecked();
  await expect(form(page).getByText(/^Draft kept/)).toBeVisible();
  await form(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(
    outreach(page)
      .getByRole('row', { name: /visit reached/ })
      .first(),
  ).toBeVisible();
});

test('what a colleague writes is counted, and comes when asked', async ({ page, browser }) => {
  const row = await subject(page.request, 6);
  await page.goto(chartPath(row, 'sessions'));
  await expect(page.getByRole('button', { name: '+ New' })).toBeVisible();
  const other = await colleague(browser);
  const { id } = await recordedContact(other.request, row);
  await other.close();
  await expect(page.getByText('1 new result', { exact: true }).first()).toBeVisible();
  await expect(page.locator(`#row-${id}`)).toBeHidden();
  await page.getByRole('button', { name: /^Show/ }).click();
  await expect(page.locator(`#row-${id}`)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Show/ })).toBeHidden();
});
