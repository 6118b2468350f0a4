import type { APIRequestContext, Locator, Page } from '@playwright/test';
import type { CaseloadRow } from '#contract/caseload';
import { expectAccessible } from './support/axe.ts';
import { withinBudget } from './support/clicks.ts';
import { chartPath, readCaseload, readChart, withoutStories } from './support/clinic.ts';
import { kim, miriam } from './support/personas.ts';
import { expect, test } from './support/test.ts';

/** A case manager enters; a supervisor closes, as a therapist could. */
test.use({ storageState: kim.signedIn });

/** People a quarter into the list: other files take theirs from elsewhere. */
const subject = async (request: APIRequestContext, nth: number): Promise<CaseloadRow> => {
  const rows = withoutStories(await readCaseload(request)).filter(
    ({ summary }) => summary.tier !== 'safety',
  );
  const row = rows[Math.floor(rows.length / 4) + nth];
  if (row === undefined) throw new RangeError('The clinic has too few people');
  return row;
};

const message = (page: Page): Locator => page.getByRole('alertdialog');
const banner = (page: Page): Locator => page.getByRole('region', { name: 'Suicide alert' });
const marked = async (request: APIRequestContext, row: CaseloadRow): Promise<boolean> => {
  const { rows } = await readCaseload(request);
  const found = rows.find(({ episodeId }) => episodeId === row.episodeId);
  return found?.summary.reasons.some(({ id }) => id === 'M01') ?? false;
};
const gate = async (page: Page, row: CaseloadRow): Promise<Locator> => {
  await page.goto(chartPath(row, 'step-down'));
  return page.getByRole('main');
};

const enterItemNine = async (page: Page, row: CaseloadRow): Promise<void> => {
  await page.goto(`${chartPath(row, 'measures')}?record=administrations&about=phq-9`);
  const form = page.getByRole('form', { name: 'PHQ-9' });
  await expect(form.getByRole('radio', { name: 'No answer' }).first()).toBeFocused();
  for (const digit of '000000001') await page.keyboard.press(digit);
  await expect(form).toContainText('a suicide risk review opens when you save');
  const doubt = form.getByRole('checkbox', { name: /Yes, record it/ });
  if (await doubt.isVisible()) await doubt.check();
  await form.getByRole('button', { name: 'Save' }).click();
};

test('item 9 answered 1 interrupts, and only a clinician’s review closes it', async ({
  page,
  browser,
}) => {
  const row = await subject(page.request, 0);
  await enterItemNine(page, row);

  await expect(message(page)).toContainText('whatever the total');
  await expect(message(page).getByRole('link', { name: '988' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(message(page)).toBeVisible();
  await page.reload();
  await expect(message(page)).toBeVisible();
  await message(page).getByRole('button', { name: 'I have seen this' }).click();
  await expect(message(page)).toBeHidden();
  await expect(banner(page)).toContainText('Suicide risk assessment due by');
  expect(await marked(page.request, row)).toBe(true);
  await page.goto('/caseload');
  await expect(page.getByText('PHQ-9 item 9 positive').first()).toBeVisible();

  const { administrations } = await readChart(page.request, row.episodeId);
  const form = administrations.findLast(({ instrument }) => instrument === 'phq-9');
  if (form === undefined) throw new Error('The form was not saved');
  const { id, version, recordedAt: _at, recordedBy: _by, ...rest } = form;
  const { enteredInErrorAt: _e, enteredInErrorReason: _r, ...draft } = rest;
  const url = `/api/episodes/${row.episodeId}/administrations/${id}`;
  const corrected = await page.request.put(url, {
    headers: { 'if-match': `"${version}"` },
    data: { ...draft, answers: [0, 0, 0, 0, 0, 0, 0, 0, 0, null] },
  });
  expect(corrected.status()).toBe(200);
  const taken = await page.request.post(`${url}/entered-in-error`, {
    headers: { 'if-match': `"${version + 1}"`, 'idempotency-key': crypto.randomUUID() },
    data: { reason: 'wrong chart' },
  });
  expect(taken.status()).toBe(200);
  await page.goto(chartPath(row, 'safety'));
  await expect(banner(page)).toBeVisible();
  await expect(banner(page).getByRole('link', { name: /Review risk/ })).toBeHidden();
  const refused = await page.request.post(`/api/episodes/${row.episodeId}/suicide-risk-reviews`, {
    headers: { 'idempotency-key': crypto.randomUUID() },
    data: {
      answersId: id,
      on: draft.on,
      level: 'low',
      plan: 'call',
      meansSafety: 'none at home',
      nextCheckOn: draft.on,
    },
  });
  expect(refused.status()).toBe(404);
  await expect(await gate(page, row)).toContainText(/suicide/i);

  const context = await browser.newContext({ storageState: miriam.signedIn });
  const clinician = await context.newPage();
  await clinician.goto(chartPath(row, 'summary'));
  await expect(banner(clinician)).toBeVisible();
  await withinBudget(clinician, 4, 'Suicide risk review', async (user) => {
    await user.click(banner(clinician).getByRole('link', { name: /Review risk/ }));
    const review = clinician.getByRole('form', { name: 'Suicide risk review' });
    await user.click(review.getByRole('radio', { name: 'low' }));
    await user.type(review.getByLabel('Plan'), 'Safety plan gone through; call tomorrow.');
    await user.type(review.getByLabel('Means safety'), 'Medication in weekly packs.');
    await user.click(review.getByRole('button', { name: 'Save' }));
    await expect(review).toBeHidden();
  });
  await expect(banner(clinician)).toBeHidden();
  expect(await marked(context.request, row)).toBe(false);
  await context.close();
});

test('the message and the banner can be used by anybody', async ({ page }) => {
  const row = await subject(page.request, 1);
  await enterItemNine(page, row);
  await expect(message(page)).toBeVisible();
  await expectAccessible(page, 'the alert that interrupts');
  await message(page).getByRole('button', { name: 'I have seen this' }).click();
  await expect(message(page)).toBeHidden();
  await expectAccessible(page, 'the banner of an alert');
});

test('a crisis contact takes four clicks and one line', async ({ page }) => {
  const row = await subject(page.request, 2);
  await page.goto(chartPath(row, 'summary'));
  const form = page.getByRole('form', { name: 'Event' });
  await withinBudget(page, 4, 'Crisis contact', async (user) => {
    await user.click(page.getByRole('button', { name: '+ New' }));
    await user.click(page.getByRole('menuitem', { name: 'Event', exact: true }));
    await user.choose(form.getByLabel('What happened'), 'Crisis contact');
    await user.type(form.getByLabel('In one line'), 'Called at night after an argument; safe now.');
    await user.click(form.getByRole('button', { name: 'Save' }));
    await expect(form).toBeHidden();
  });
  await page.goto(chartPath(row, 'safety'));
  const open = page.getByRole('region', { name: 'Open now' });
  await expect(open).toContainText('Called at night after an argument; safe now.');
  await expect(open).toContainText('follow-up due by');

  await open
    .getByRole('link', { name: /Record follow-up/ })
    .first()
    .click();
  const now = await readChart(page.request, row.episodeId);
  await form.getByLabel('What the follow-up found').fill('Reached by phone; safe.');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toContainText('say when it was followed up');
  await form.getByLabel('Followed up, day').fill(now.today);
  await form.getByLabel('Followed up, time').fill('00:01');
  await expect(form.getByLabel('What the follow-up found')).toHaveValue('Reached by phone; safe.');
});

test('a safety plan has versions and a page for the person', async ({ page }) => {
  const row = await subject(page.request, 3);
  await page.goto(`${chartPath(row, 'safety')}?record=safety-plans`);
  const form = page.getByRole('form', { name: 'Safety plan' });
  await expect(form.getByLabel('1. Warning signs')).toBeFocused();
  for (const part of await form.getByRole('textbox').all())
    if ((await part.getAttribute('type')) !== 'date') await part.fill('walk by the river');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form).toBeHidden();
  await page.getByRole('link', { name: 'Print for the person' }).click();
  await expect(page.getByRole('heading', { name: 'My plan for hard moments' })).toBeVisible();
  await expect(page.getByText('walk by the river').first()).toBeVisible();
  await expect(page.getByRole('link', { name: '988' })).toBeVisible();
  const { site } = await readChart(page.request, row.episodeId);
  await expect(page.locator('main')).not.toContainText(site.name);
  await expectAccessible(page, 'the safety plan for the person');
  await page.getByRole('checkbox').check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
});
