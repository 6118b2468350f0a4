import type { APIRequestContext, Locator, Page } from '@playwright/test';
import type { CaseloadRow } from '#contract/caseload';
import type { Chart } from '#contract/chart';
import type { MedicationOrder } from '#contract/medication';
import { addDays } from '#domain/time/plain-date';
import { expectAccessible } from './support/axe.ts';
import { withinBudget } from './support/clicks.ts';
import { chartPath, readCaseload, readChart, withoutStories } from './support/clinic.ts';
import { kim } from './support/personas.ts';
import { expect, test } from './support/test.ts';

/** A case manager records for everybody at her site. */
test.use({ storageState: kim.signedIn });

interface Subject {
  readonly row: CaseloadRow;
  readonly chart: Chart;
}

const NAME = 'Buprenorphine extended-release of these tests';

/** The nth person in whom no story is told and who has no order yet. */
const withoutOrders = async (request: APIRequestContext, nth: number): Promise<Subject> => {
  const found: Subject[] = [];
  for (const row of withoutStories(await readCaseload(request))) {
    const chart = await readChart(request, row.episodeId);
    // Orders of these tests do not count, so that each test keeps its person.
    if (chart.medicationOrders.every(({ name }) => name === NAME)) found.push({ row, chart });
    const one = found[nth];
    if (one !== undefined) return one;
  }
  throw new RangeError('Nobody on the caseload is without an order');
};

const post = async <Row>(
  request: APIRequestContext,
  { row }: Subject,
  path: string,
  data: object,
): Promise<Row> => {
  const headers = { 'idempotency-key': crypto.randomUUID() };
  const answer = await request.post(`/api/episodes/${row.episodeId}/${path}`, { headers, data });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()) as Row;
};

/** Somebody on a monthly injection, the last one four weeks ago or at the start of the episode. */
const onInjections = async (
  request: APIRequestContext,
  nth: number,
): Promise<Subject & { readonly order: MedicationOrder }> => {
  const of = await withoutOrders(request, nth);
  const startedOn = addDays(of.chart.today, -28);
  const order = await post<MedicationOrder>(request, of, 'medication-orders', {
    medication: 'buprenorphine-xr-monthly',
    name: NAME,
    dose: '300 mg every 28 days',
    purpose: 'moud',
    prescriber: 'Dr. Ruiz',
    startedOn,
    endedOn: null,
    endReason: null,
    riskTalkOn: null,
  });
  return { ...of, order };
};

const formOf = (page: Page, name: string): Locator => page.getByRole('form', { name, exact: true });
const save = (form: Locator): Promise<void> =>
  form.getByRole('button', { name: 'Save', exact: true }).click();

test('an injection that was given takes three clicks; a second one of the day is refused', async ({
  page,
}) => {
  const { row, chart, order } = await onInjections(page.request, 0);
  await page.goto(chartPath(row, 'summary'));
  const form = formOf(page, 'Dose');
  await withinBudget(page, 3, 'Injection given', async (user) => {
    await user.click(
      page.getByRole('navigation', { name: 'Chart' }).getByRole('link', { name: 'Medication' }),
    );
    await user.click(page.getByRole('link', { name: /^Record injection/ }).first());
    await user.click(form.getByRole('button', { name: 'Save', exact: true }));
  });
  await expect(form).toBeHidden();
  const { doses } = await readChart(page.request, row.episodeId);
  const given = doses.find(({ on, orderId }) => on === chart.today && orderId === order.id);
  expect(given).toMatchObject({ status: 'given', source: 'observed' });
  expect(given?.site).not.toBeNull();
  expect(given?.amount).not.toBeNull();

  await page
    .getByRole('link', { name: /^Record injection/ })
    .first()
    .click();
  await save(form);
  await expect(form.getByRole('alert')).toContainText('has an injection of this order already');
  await form.getByLabel('Day', { exact: true }).fill('2031-01-01');
  await expect(form.getByRole('alert')).toContainText('must not be after today');
});

test('stopping medication for opioid use disorder is a high-risk event until it is talked about', async ({
  page,
}) => {
  const { row, chart, order } = await onInjections(page.request, 1);
  await page.goto(chartPath(row, 'medication'));
  const card = page.locator(`#row-${order.id}`);
  const form = formOf(page, 'Medication order');
  await card.getByRole('link', { name: /^Change or stop/ }).click();
  await form.getByLabel(/^Last day/).fill(chart.today);
  await expect(form).toContainText('overdose risk');
  await form.getByLabel(/^Why it ended/).fill('Did not want to go on');
  await save(form);
  await expect(form).toBeHidden();
  await expect(card).toContainText('Stopped: overdose risk');
  const tier = async () => {
    const { rows } = await readCaseload(page.request);
    const found = rows.find(({ episodeId }) => episodeId === row.episodeId);
    return [found?.summary.tier, JSON.stringify(found?.summary).includes('overdose risk')];
  };
  expect(await tier()).toEqual(['safety', true]);

  await card.getByRole('link', { name: /^Change or stop/ }).click();
  await form.getByLabel(/^Overdose risk and naloxone talked about on/).fill(chart.today);
  await save(form);
  await expect(form).toBeHidden();
  await expect(card).not.toContainText('Stopped: overdose risk');
  expect((await tier())[1]).toBe(false);
});

test('naloxone and an offer are recorded, and say where things stand', async ({ page }) => {
  const { row } = await withoutOrders(page.request, 3);
  await page.goto(chartPath(row, 'medication'));
  const offer = formOf(page, 'Offer of medication');
  await withinBudget(page, 3, 'Offer of medication', async (user) => {
    await user.click(page.getByRole('link', { name: '+ Offer of medication' }));
    await user.click(offer.getByText('Declined for now'));
    await user.type(offer.getByLabel(/^In their words/), 'I want to do it without.');
    await user.click(offer.getByRole('button', { name: 'Save', exact: true }));
  });
  await expect(offer).toBeHidden();
  await expect(page.getByText(/Not on medication.*declined for now/)).toBeVisible();
  const naloxone = formOf(page, 'Naloxone');
  await withinBudget(page, 2, 'Naloxone in hand', async (user) => {
    await user.click(page.getByRole('link', { name: '+ Naloxone' }));
    await user.type(naloxone.getByLabel(/^Expires on/), '2028-06-30');
    await user.click(naloxone.getByRole('button', { name: 'Save', exact: true }));
  });
  await expect(naloxone).toBeHidden();
  await expect(page.getByText('Naloxone is in hand.')).toBeVisible();
});

test('the form of a dose can be read and used by everybody', async ({ page }) => {
  const { row } = await onInjections(page.request, 2);
  await page.goto(chartPath(row, 'medication'));
  await page
    .getByRole('link', { name: /^Record injection/ })
    .first()
    .click();
  await expect(formOf(page, 'Dose')).toBeVisible();
  await expectAccessible(page, 'the form of a dose');
});
