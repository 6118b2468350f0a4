import type { APIRequestContext, Locator, Page } from '@playwright/test';
import type { CaseloadRow } from '#contract/caseload';
import { expectAccessible } from './support/axe.ts';
import { withinBudget } from './support/clicks.ts';
import { chartPath, readCaseload, readChart, withoutStories } from './support/clinic.ts';
import { kim } from './support/personas.ts';
import { expect, test } from './support/test.ts';

/** Hands tablets over with a sign-in of its own: the one that all tests share must stay free. */
const signIn = async (page: Page): Promise<void> => {
  const { email, password } = kim;
  const answer = await page.request.post('/api/session', { data: { email, password } });
  expect(answer.status()).toBe(200);
};

/** People in the middle of the list, without a safety matter; other files take theirs from its ends. */
const subject = async (request: APIRequestContext, nth: number): Promise<CaseloadRow> => {
  const rows = withoutStories(await readCaseload(request)).filter(
    ({ summary }) => summary.tier !== 'safety',
  );
  const row = rows[Math.floor(rows.length / 2) + nth];
  if (row === undefined) throw new RangeError('The clinic has too few people');
  return row;
};

const phq9 = (page: Page): Locator => page.getByRole('form', { name: 'PHQ-9' });
const start = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: `Record: ${name}`, exact: true });

test.describe('entered by staff', () => {
  test.use({ storageState: kim.signedIn });

  test('a PHQ-9 from paper takes two clicks and nine digits', async ({ page }) => {
    const row = await subject(page.request, 0);
    const before = (await readChart(page.request, row.episodeId)).administrations.length;
    await page.goto(chartPath(row, 'measures'));
    await expect(start(page, 'PHQ-9')).toBeVisible();
    await withinBudget(page, 2, 'PHQ-9 from paper', async (user) => {
      await user.click(start(page, 'PHQ-9'));
      await expect(phq9(page).getByRole('radio', { name: 'No answer' }).first()).toBeFocused();
      for (const digit of '112110100') await user.press(digit);
      await expect(phq9(page)).toContainText('Score 7, mild');
      const doubt = phq9(page).getByText('Yes, record it.');
      if (await doubt.isVisible()) await doubt.click();
      await user.click(phq9(page).getByRole('button', { name: 'Save' }));
    });
    await expect(phq9(page)).toBeHidden();
    const { administrations } = await readChart(page.request, row.episodeId);
    expect(administrations.length).toBe(before + 1);
    const saved = administrations.findLast(({ instrument }) => instrument === 'phq-9');
    expect(saved?.answers).toEqual([1, 1, 2, 1, 1, 0, 1, 0, 0, null]);
  });

  test('an answer that the item does not know is named, and Backspace goes back', async ({
    page,
  }) => {
    const row = await subject(page.request, 1);
    await page.goto(`${chartPath(row, 'measures')}?record=administrations&about=phq-9`);
    await expect(phq9(page).getByRole('radio', { name: 'No answer' }).first()).toBeFocused();
    for (const digit of '00000000') await page.keyboard.press(digit);
    await page.keyboard.press('4');
    await expect(phq9(page)).toContainText('Item 9 may be answered with 0 to 3');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('2');
    await expect(phq9(page)).toContainText('1 item not answered');
    await page.keyboard.press('0');
    await expect(phq9(page)).toContainText('Score 2, minimal');
  });

  test('a declined measure is recorded with the reason and corrected', async ({ page }) => {
    const row = await subject(page.request, 2);
    await page.goto(`${chartPath(row, 'measures')}?record=administrations&about=barc-10`);
    const form = page.getByRole('form', { name: 'BARC-10' });
    const reason = form.getByLabel('Why, in their words');
    await withinBudget(page, 3, 'A declined measure', async (user) => {
      await user.click(form.getByLabel('The person did not want to answer'));
      await user.type(reason, 'Too tired today 🙂 اليوم');
      await user.click(form.getByRole('button', { name: 'Save' }));
    });
    await expect(form).toBeHidden();
    await expect(page.getByText('Too tired today 🙂 اليوم')).toBeVisible();
  });

  test('the form of every kind of item can be used by anybody', async ({ page }) => {
    test.slow();
    const row = await subject(page.request, 3);
    for (const about of ['phq-9', 'bam-30-day']) {
      await page.goto(`${chartPath(row, 'measures')}?record=administrations&about=${about}`);
      await expect(page.getByRole('dialog').getByRole('button', { name: 'Save' })).toBeVisible();
      await expectAccessible(page, `entry of ${about}`);
      await page.setViewportSize({ width: 1024, height: 768 });
      await expect(page.getByRole('dialog')).toBeInViewport();
    }
  });
});

test.describe('on a tablet in the person’s hands', () => {
  const choose = async (page: Page, row: CaseloadRow, names: readonly string[]): Promise<void> => {
    await page.goto(chartPath(row, 'measures'));
    await page.getByRole('link', { name: 'Hand over the tablet' }).click();
    const form = page.getByRole('form', { name: 'Hand over the tablet' });
    for (const box of await form.getByRole('checkbox').all()) await box.uncheck();
    for (const name of names) await form.getByRole('checkbox', { name, exact: false }).check();
    await form.getByRole('button', { name: 'Lock and hand over' }).click();
    await expect(page).toHaveURL(/\/tablet$/);
  };
  const takeBack = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'For staff: take back' }).click();
    await page.getByLabel('Password').fill(kim.password);
    await page.getByRole('button', { name: 'Take back', exact: true }).click();
    await expect(page).toHaveURL(/\/measures$/);
  };

  test('questions come one at a time, without name or score, and nothing leads out', async ({
    page,
  }) => {
    await signIn(page);
    const row = await subject(page.request, 4);
    await choose(page, row, ['Craving']);
    await expect(page.locator('body')).not.toContainText(row.name);
    await expectAccessible(page, 'the tablet');
    await page.goBack();
    await expect(page).toHaveURL(/\/tablet$/);
    await page.goto(chartPath(row, 'summary'));
    await expect(page).toHaveURL(/\/tablet$/);
    expect((await page.request.get(`/api/episodes/${row.episodeId}/chart`)).status()).toBe(403);
    await page.getByRole('button', { name: '3', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
    await expect(page.locator('body')).not.toContainText('Score');

    await page.getByRole('button', { name: 'For staff: take back' }).click();
    await page.getByLabel('Password').fill('a guess');
    await page.getByRole('button', { name: 'Take back', exact: true }).click();
    await expect(page.getByText('The password is not right.')).toBeVisible();
    await page.getByRole('button', { name: 'Back to the questions' }).click();
    await takeBack(page);
    const { administrations } = await readChart(page.request, row.episodeId);
    const saved = administrations.findLast(({ instrument }) => instrument === 'craving');
    expect([saved?.mode, saved?.answers]).toEqual(['self', [3]]);
  });

  test('an answer about suicide asks for the staff, and staff learn it', async ({ page }) => {
    await signIn(page);
    const row = await subject(page.request, 5);
    await choose(page, row, ['PHQ-9']);
    for (let item = 1; item < 9; item += 1) {
      await expect(page.getByText(`Question ${item} of 10`)).toBeVisible();
      await page.getByRole('button', { name: 'Not at all' }).click();
    }
    await page.getByRole('button', { name: 'Several days' }).click();
    await expect(
      page.getByText('Please hand the tablet back to the staff member now.'),
    ).toBeVisible();
    await takeBack(page);
    await expect(
      page.getByRole('alertdialog', { name: /PHQ-9 positive for suicidal thoughts/ }),
    ).toBeVisible();
  });
});
