import { expectAccessible } from './support/axe.ts';
import { withinBudget } from './support/clicks.ts';
import { chartPath } from './support/clinic.ts';
import { tabTo } from './support/keyboard.ts';
import {
  colleague,
  form,
  list,
  openCorrection,
  openNew,
  outreach,
  recordedContact,
  subject,
} from './support/outreach.ts';
import { kim } from './support/personas.ts';
import { expect, test } from './support/test.ts';

/** A case manager records for everybody at her site. */
test.use({ storageState: kim.signedIn });

test('a contact is recorded within its budget, and the chart follows', async ({ page }) => {
  const row = await subject(page.request, 0);
  await page.goto(chartPath(row, 'sessions'));
  const opener = page.getByRole('button', { name: '+ New' });
  await withinBudget(page, 4, 'Outreach contact', async (user) => {
    await user.click(opener);
    await user.click(page.getByRole('menuitem', { name: 'Outreach contact' }));
    await expect(page.getByRole('dialog')).toContainText(row.name.split(' ').at(-1) ?? '');
    await user.click(form(page).getByRole('radio', { name: 'Message left' }));
    await user.press('Control+Enter');
  });
  await expect(form(page)).toBeHidden();
  await expect(page.locator('.cdk-live-announcer-element')).toHaveText('Outreach contact saved');
  await expect(opener).toBeFocused();
  await expect(
    outreach(page)
      .getByRole('row', { name: /phone message left/ })
      .first(),
  ).toBeVisible();
  await expect(page).not.toHaveURL(/record=/);
});

test('what cannot be is said at the field and in a summary, and stays typed', async ({ page }) => {
  const row = await subject(page.request, 1);
  await openNew(page, row);
  const day = form(page).getByLabel('Day', { exact: true });
  await day.fill('2031-01-01');
  await form(page).getByRole('button', { name: 'Save', exact: true }).click();
  const summary = form(page).getByRole('alert');
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: /^Day must not be after today/ }).click();
  await expect(day).toBeFocused();
  await expect(day).toHaveValue('2031-01-01');
  await expect(day).toHaveAccessibleDescription(/must not be after today/);
  await expectAccessible(page, 'the form of a record with faults');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keep editing' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(form(page)).toBeHidden();
});

test('two people at once: both keep their work, and choose where they differ', async ({
  page,
  browser,
}) => {
  const row = await subject(page.request, 2);
  const { id, on } = await recordedContact(page.request, row);
  await openCorrection(page, row, id);
  await form(page).getByRole('radio', { name: 'Reached', exact: true }).click();

  const other = await colleague(browser);
  const first = await other.request.put(`${list(row)}/${id}`, {
    headers: { 'if-match': '"1"' },
    data: { on, channel: 'visit', outcome: 'message-left' },
  });
  expect(first.status()).toBe(200);
  await other.close();

  await page.keyboard.press('Control+Enter');
  await expect(form(page).getByRole('alert')).toContainText('Nothing of yours is lost');
  // How was changed by one of them, the outcome by both.
  await expect(form(page).getByRole('radio', { name: 'Visit' })).toBeChecked();
  await expect(form(page).getByRole('radio', { name: 'Reached', exact: true })).toBeChecked();
  await expectAccessible(page, 'mine and theirs');
  await form(page).getByRole('button', { name: 'Take theirs: Outcome' }).click();
  await expect(form(page).getByRole('radio', { name: 'Message left' })).toBeChecked();
  await form(page).getByRole('button', { name: 'Keep mine: Outcome' }).click();
  await form(page).getByRole('button', { name: 'Save', exact: true }).click();
  await expect(form(page)).toBeHidden();
  const line = page.locator(`#row-${id}`);
  await expect(line.getByRole('cell', { name: 'visit', exact: true })).toBeVisible();
  await expect(line.getByRole('cell', { name: 'reached', exact: true })).toBeVisible();
});

test('an entry in error stays readable with its reason and its history', async ({ page }) => {
  const row = await subject(page.request, 3);
  const { id } = await recordedContact(page.request, row);
  await openCorrection(page, row, id);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Entered in error…' }).click();
  await dialog.getByRole('button', { name: 'Mark as entered in error' }).click();
  const reason = dialog.getByLabel('Why was this entered in error?');
  await expect(reason).toBeFocused();
  await reason.fill('It was another person');
  await dialog.getByRole('button', { name: 'Mark as entered in error' }).click();
  await expect(dialog).toBeHidden();
  const line = page.locator(`#row-${id}`);
  await expect(line).toContainText('Entered in error: It was another person');
  await line.getByRole('button', { name: /^History/ }).click();
  await dialog.getByText('History of this entry').click();
  await expect(dialog.getByText('Version 2')).toBeVisible();
  await expect(dialog.getByText('Version 1')).toBeVisible();
});

test('a contact is recorded on a phone, and by the keyboard alone', async ({ page }) => {
  const row = await subject(page.request, 7);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(chartPath(row, 'sessions'));
  await tabTo(page, page.getByRole('button', { name: '+ New' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.type('Outr');
  await expect(page.getByRole('menuitem', { name: 'Outreach contact' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(form(page).getByLabel('Day', { exact: true })).toBeFocused();
  const box = await page.getByRole('dialog').boundingBox();
  expect(box).toMatchObject({ x: 0, width: 390 });
  await tabTo(page, form(page).getByRole('radio', { name: 'Phone' }));
  await page.keyboard.press('ArrowRight');
  await expect(form(page).getByRole('radio', { name: 'Text message' })).toBeChecked();
  await tabTo(page, form(page).getByRole('button', { name: 'Save', exact: true }));
  await page.keyboard.press('Enter');
  await expect(form(page)).toBeHidden();
  await expect(
    outreach(page)
      .getByRole('row', { name: /text message/ })
      .first(),
  ).toBeVisible();
});
