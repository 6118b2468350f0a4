import type { FamilySession, FamilySupport } from '#contract/family';
import { expectAccessible } from './support/axe.ts';
import { withinBudget } from './support/clicks.ts';
import { chartPath, readChart } from './support/clinic.ts';
import { formNamed, personAt, recordFor, saveButton, tabLink } from './support/one-person.ts';
import { kim } from './support/personas.ts';
import { expect, test } from './support/test.ts';

/** A case manager records for everybody at her site. */
test.use({ storageState: kim.signedIn });

const supporter = {
  relation: 'sister',
  contact: 'supportive',
  phone: '555-0142',
  contactRule: 'Evenings only; say only your first name.',
  consentScope: 'Attendance and plan',
  consentReach: 'attendance-and-plan',
  consentEndsOn: null,
  consentRevokedOn: null,
};

test('a family session takes five clicks and its topic', async ({ page }) => {
  const { row, chart } = await personAt(page.request, -1);
  await recordFor<FamilySupport>(page.request, row, 'family-supports', {
    ...supporter,
    name: 'Ana',
  });
  await page.goto(chartPath(row, 'summary'));
  const form = formNamed(page, 'Family session');
  await withinBudget(page, 5, 'Family session', async (user) => {
    await user.click(tabLink(page, 'Family'));
    await user.click(page.getByRole('link', { name: '+ Session', exact: true }));
    await user.click(form.getByRole('checkbox', { name: /^Ana \(sister\) – consent/ }));
    await user.type(form.getByLabel('Topic'), 'What helps on a hard day');
    await user.click(saveButton(form));
  });
  await expect(form).toBeHidden();
  await expect(page.getByRole('row', { name: /What helps on a hard day/ })).toBeVisible();
  const { familySessions } = await readChart(page.request, row.episodeId);
  const held = familySessions.find(({ topic }) => topic === 'What helps on a hard day');
  expect(held).toMatchObject({ on: chart.today, status: 'held', minutes: 50 });

  const line = page.locator(`#row-${held?.id}`);
  await line.getByRole('button', { name: /^Correct/ }).click();
  await form.getByLabel('Topic').fill('What helped this week');
  await saveButton(form).click();
  await expect(form).toBeHidden();
  await expect(line).toContainText('What helped this week');
});

test('an unsafe contact is named everywhere, and never invited', async ({ page }) => {
  const { row } = await personAt(page.request, -2);
  await page.goto(chartPath(row, 'family'));
  const person = formNamed(page, 'Supporter');
  await withinBudget(page, 3, 'Unsafe contact', async (user) => {
    await user.click(page.getByRole('link', { name: '+ Person', exact: true }));
    await user.type(person.getByLabel('Name'), 'Rex');
    await user.type(person.getByLabel('Relation'), 'former partner');
    await user.click(person.getByRole('radio', { name: /^Unsafe/ }));
    await user.click(saveButton(person));
  });
  await expect(person).toBeHidden();
  await expect(page.getByText('Unsafe contact: Rex (former partner). Never invite.')).toBeVisible();

  await page.getByRole('link', { name: '+ Session', exact: true }).click();
  const form = formNamed(page, 'Family session');
  await form.getByRole('checkbox', { name: /^Rex .* do not invite or call/ }).check();
  await form.getByLabel('Topic').fill('Money');
  await saveButton(form).click();
  await expect(form.getByRole('alert')).toContainText('Rex is an unsafe contact: do not invite');
  await expect(form.getByLabel('Topic')).toHaveValue('Money');
  const { familySessions } = await readChart(page.request, row.episodeId);
  expect(familySessions.some(({ topic }) => topic === 'Money')).toBe(false);
  await expectAccessible(page, 'a family session that cannot be');
});

test('missing consent warns before typing and does not forbid to record', async ({ page }) => {
  const { row } = await personAt(page.request, -3);
  const bo = { name: 'Bo', consentScope: null, consentReach: null };
  await recordFor<FamilySupport>(page.request, row, 'family-supports', { ...supporter, ...bo });
  await page.goto(chartPath(row, 'family'));
  await page.getByRole('link', { name: '+ Session', exact: true }).click();
  const form = formNamed(page, 'Family session');
  await form.getByRole('checkbox', { name: /^Bo \(sister\) – no consent/ }).check();
  await expect(form).toContainText('Bo: no consent, so nothing about the person may be said');
  await form.getByLabel('Topic').fill('She came by');
  await saveButton(form).click();
  await form.getByRole('checkbox', { name: /Yes, it is right/ }).check();
  await saveButton(form).click();
  await expect(form).toBeHidden();
  const { familySessions } = await readChart(page.request, row.episodeId);
  expect(familySessions.some(({ topic }: FamilySession) => topic === 'She came by')).toBe(true);
});

test('a consent is recorded and revoked; the rule for calling stands beside each number', async ({
  page,
}) => {
  const { row } = await personAt(page.request, -4);
  await recordFor<FamilySupport>(page.request, row, 'family-supports', {
    ...supporter,
    name: 'Cleo',
  });
  await page.goto(chartPath(row, 'family'));
  await expect(page.getByRole('row', { name: /^Cleo/ })).toContainText(supporter.contactRule);
  await expect(page.getByLabel('Person', { exact: true }).locator('sd-phone')).toContainText(
    '555-',
  );
  await expectAccessible(page, 'family and supports');

  await page.goto(chartPath(row, 'consents'));
  const form = formNamed(page, 'Consent');
  await withinBudget(page, 2, 'Consent', async (user) => {
    await user.click(page.getByRole('link', { name: '+ Consent', exact: true }));
    await user.type(form.getByLabel('To whom'), 'Bus company');
    await user.type(form.getByLabel('For what purpose'), 'Bus pass');
    await user.type(form.getByLabel('What may be disclosed'), 'Attendance only');
    await user.click(saveButton(form));
  });
  const line = page.getByRole('row', { name: /^Bus company/ });
  await expect(line).toContainText('in force');
  const { today } = await readChart(page.request, row.episodeId);
  await line.getByRole('button', { name: /^Correct/ }).click();
  await form.getByLabel(/^Revoked on/).fill(today);
  await saveButton(form).click();
  await expect(line).toContainText('revoked');
});
