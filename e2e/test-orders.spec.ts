import { withinBudget } from './support/clicks.ts';
import { chartPath, readChart } from './support/clinic.ts';
import { tested } from './support/drug-tests.ts';
import { kim } from './support/personas.ts';
import { expect, test } from './support/test.ts';

/** A case manager records for everybody at her site. */
test.use({ storageState: kim.signedIn });

test('an order puts random days on the schedule, and ending it cancels them', async ({ page }) => {
  const of = await tested(page.request, 7);
  await page.goto(chartPath(of.row, 'testing'));
  const order = page.getByRole('form', { name: 'Test order' });
  await withinBudget(page, 3, 'Test order', async (user) => {
    await user.click(page.getByRole('link', { name: '+ Test order' }));
    await user.type(order.getByLabel('Tests a week'), '2');
    await user.click(order.getByRole('button', { name: 'Save', exact: true }));
  });
  await expect(order).toBeHidden();
  const { tests, testOrders } = await readChart(page.request, of.row.episodeId);
  const [made] = testOrders;
  const ahead = tests.filter(({ testOrderId }) => testOrderId === made?.id);
  expect(ahead.length).toBeGreaterThan(2);
  await expect(page.getByText(/^Schedule ahead, for staff only/)).toBeVisible();

  await page.getByRole('button', { name: /^Change or end/ }).click();
  await order.getByLabel('Until').fill(of.chart.today);
  await order.getByLabel('Why it ends early').fill('Stepped down');
  await order.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(order).toBeHidden();
  const after = await readChart(page.request, of.row.episodeId);
  const open = after.tests.filter(
    ({ testOrderId, state, scheduledOn }) =>
      testOrderId === made?.id && state === 'scheduled' && scheduledOn > of.chart.today,
  );
  expect(open).toEqual([]);
});
