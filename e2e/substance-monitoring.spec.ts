import { expectAccessible } from './support/axe.ts';
import { withinBudget } from './support/clicks.ts';
import { chartPath, readCaseload, readChart } from './support/clinic.ts';
import {
  allNegative,
  awaitedTest,
  confirmationOf,
  newTest,
  openNewTest,
  recordAwaitedTest,
  saveTest,
  screenOf,
  takesNoOpioidMedication,
  tested,
  testForm,
} from './support/drug-tests.ts';
import { kim, miriam } from './support/personas.ts';
import { expect, test } from './support/test.ts';

/** A case manager records for everybody at her site. */
test.use({ storageState: kim.signedIn });

test('a panel of ten, all negative, takes four clicks', async ({ page }) => {
  const of = await tested(page.request, 0);
  await page.goto(chartPath(of.row, 'testing'));
  await withinBudget(page, 4, 'Test panel of ten, all negative', async (user) => {
    await user.click(page.getByRole('button', { name: '+ New' }));
    await user.click(page.getByRole('menuitem', { name: 'Test', exact: true }));
    await user.click(allNegative(page));
    await user.click(saveTest(page));
  });
  await expect(testForm(page)).toBeHidden();
  const made = await newTest(page.request, of);
  expect(made.analytes.map(({ screen }) => screen)).toEqual(Array(10).fill('negative'));
  await expect(page.locator(`#row-${made.id}`)).toBeVisible();
});

test('an exception is one click more, and shows at once on chart and caseload', async ({
  page,
}) => {
  const of = await tested(page.request, 1, takesNoOpioidMedication);
  await page.goto(chartPath(of.row, 'testing'));
  await withinBudget(page, 5, 'Test panel of ten, one exception', async (user) => {
    await user.click(page.getByRole('button', { name: '+ New' }));
    await user.click(page.getByRole('menuitem', { name: 'Test', exact: true }));
    await user.click(allNegative(page));
    await user.click(screenOf(page, 'Fentanyl', 'Pos'));
    await expect(testForm(page)).toContainText('positive, unexpected, not confirmed');
    await user.click(saveTest(page));
  });
  await expect(testForm(page)).toBeHidden();
  const made = await newTest(page.request, of);
  await expect(page.locator(`#row-${made.id}`)).toContainText('unexpected, not confirmed');
  const { rows } = await readCaseload(page.request);
  const after = rows.find(({ episodeId }) => episodeId === of.row.episodeId);
  expect(after?.summary.tier).toBe('safety');
  await page.goto(chartPath(of.row, 'summary'));
  await expect(page.getByText(/Unexpected, not confirmed: fentanyl/).first()).toBeVisible();
});

test('keys alone fill the panel', async ({ page }) => {
  const of = await tested(page.request, 2);
  await openNewTest(page, of);
  await screenOf(page, 'Amphetamines (class)', 'Neg').focus();
  for (const key of 'nnpnnnnnnn') await page.keyboard.press(key);
  await page.keyboard.press('Control+Enter');
  await expect(testForm(page)).toBeHidden();
  const made = await newTest(page.request, of);
  const positive = made.analytes.filter(({ screen }) => screen === 'presumptive-positive');
  expect(positive.map(({ analyte }) => analyte)).toEqual(['cocaine']);
  expect(made.analytes.length).toBe(10);
});

test('a confirmation on an existing test takes four clicks and keeps both results', async ({
  page,
}) => {
  const of = await tested(page.request, 3, takesNoOpioidMedication);
  const made = await recordAwaitedTest(page.request, of);
  await page.goto(chartPath(of.row, 'summary'));
  await withinBudget(page, 4, 'Confirmation of an existing test', async (user) => {
    await user.click(
      page.getByRole('navigation', { name: 'Chart' }).getByRole('link', { name: 'Testing' }),
    );
    await user.click(page.locator(`#row-${made.id}`).getByRole('button', { name: /^Add result/ }));
    await user.click(confirmationOf(page, 'Fentanyl', 'Positive'));
    await user.click(saveTest(page));
  });
  await expect(testForm(page)).toBeHidden();
  const row = page.locator(`#row-${made.id}`);
  await expect(row).toContainText('screen positive, confirmed positive');
  await expect(row).toContainText('unexpected positive');

  await row.getByRole('button', { name: /^Correct/ }).click();
  await testForm(page).getByRole('button', { name: 'Discussed today' }).click();
  await testForm(page).getByLabel('Note').fill('Was scared by it.');
  await saveTest(page).click();
  await expect(testForm(page)).toBeHidden();
  await expect(row).toContainText('Was scared by it.');
});

test('a test that was not collected keeps its reason in plain words', async ({ page }) => {
  const of = await tested(page.request, 4);
  await openNewTest(page, of);
  await testForm(page)
    .getByLabel('What became of it')
    .selectOption('Not collected: did not want to');
  await testForm(page).getByLabel('In a few words').fill('Had to leave for work.');
  await saveTest(page).click();
  await expect(testForm(page)).toBeHidden();
  const row = page.locator(`#row-${(await newTest(page.request, of)).id}`);
  await expect(row).toContainText('declined');
  await expect(row).toContainText('Had to leave for work.');
});

test('what cannot be is said at its field, and stays typed', async ({ page }) => {
  const of = await tested(page.request, 5);
  await openNewTest(page, of);
  await allNegative(page).click();
  await testForm(page).getByLabel('Creatinine').fill('5000');
  await testForm(page).getByLabel('Collected on').fill('2031-01-01');
  await saveTest(page).click();
  const summary = testForm(page).getByRole('alert');
  await expect(summary).toContainText('Creatinine must be 0 to 1000 mg/dL');
  await expect(summary).toContainText('Collected on must not be after today');
  await summary.getByRole('link', { name: /^Creatinine/ }).click();
  const creatinine = testForm(page).getByLabel('Creatinine');
  await expect(creatinine).toBeFocused();
  await expect(creatinine).toHaveValue('5000');
  await creatinine.fill('450');
  await testForm(page).getByLabel('Collected on').fill(of.chart.today);
  await saveTest(page).click();
  await testForm(page).getByLabel('Is 450 mg/dL right?').check();
  await saveTest(page).click();
  await expect(testForm(page)).toBeHidden();
});

test('two people over one test end with the work of both', async ({ page, browser }) => {
  const of = await tested(page.request, 6, takesNoOpioidMedication);
  const made = await recordAwaitedTest(page.request, of);
  await page.goto(`${chartPath(of.row, 'testing')}?record=drug-tests&row=${made.id}`);
  await testForm(page).getByRole('textbox', { name: 'Order number' }).fill('A-204');
  await confirmationOf(page, 'Fentanyl', 'Positive').check();

  const other = await browser.newContext({ storageState: miriam.signedIn });
  const first = await other.request.put(`/api/episodes/${of.row.episodeId}/drug-tests/${made.id}`, {
    headers: { 'if-match': `"${made.version}"` },
    data: {
      ...awaitedTest(of.chart.today),
      laboratory: 'North Lab',
      analytes: awaitedTest(of.chart.today).analytes.map((line) =>
        line.analyte === 'fentanyl' ? { ...line, confirmation: 'confirmed-negative' } : line,
      ),
    },
  });
  expect(first.status(), await first.text()).toBe(200);
  await other.close();

  await saveTest(page).click();
  await expect(testForm(page).getByRole('alert')).toContainText('Nothing of yours is lost');
  await expect(testForm(page).getByRole('textbox', { name: 'Laboratory' })).toHaveValue(
    'North Lab',
  );
  await expect(testForm(page).getByRole('textbox', { name: 'Order number' })).toHaveValue('A-204');
  await expect(confirmationOf(page, 'Fentanyl', 'Positive')).toBeChecked();
  await testForm(page).getByRole('button', { name: 'Take theirs: Fentanyl' }).click();
  await expect(confirmationOf(page, 'Fentanyl', 'Negative')).toBeChecked();
  await saveTest(page).click();
  await expect(testForm(page)).toBeHidden();
  const { tests } = await readChart(page.request, of.row.episodeId);
  const after = tests.find(({ id }) => id === made.id);
  expect([after?.orderNumber, after?.laboratory]).toEqual(['A-204', 'North Lab']);
  const fentanyl = after?.analytes.find(({ analyte }) => analyte === 'fentanyl');
  expect(fentanyl?.confirmation).toBe('confirmed-negative');
});

test('the grid can be read and used by everybody', async ({ page }) => {
  const of = await tested(page.request, 8, takesNoOpioidMedication);
  await openNewTest(page, of);
  await allNegative(page).click();
  await screenOf(page, 'Fentanyl', 'Pos').check();
  await testForm(page).getByRole('button', { name: 'Send confirmation of Fentanyl' }).click();
  await expectAccessible(page, 'the panel grid');
});
