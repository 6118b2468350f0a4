import type { APIRequestContext, Locator, Page } from '@playwright/test';
import type { CaseloadRow } from '#contract/caseload';
import type { Chart } from '#contract/chart';
import type { MedicationOrder } from '#contract/medication';
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

/** Behind the places that other files use. */
const FIRST = 36;
const injections = ['buprenorphine-xr-monthly', 'naltrexone-xr'];

const subjects = async (
  request: APIRequestContext,
  suits: (chart: Chart) => boolean,
): Promise<Subject[]> => {
  const found: Subject[] = [];
  for (const row of withoutStories(await readCaseload(request)).slice(FIRST)) {
    const chart = await readChart(request, row.episodeId);
    if (suits(chart)) found.push({ row, chart });
    if (found.length === 3) break;
  }
  return found;
};

const isOpen = ({ endedOn, startedOn }: MedicationOrder, { today }: Chart): boolean =>
  endedOn === null && startedOn < today;

const injectedOrder = (chart: Chart): MedicationOrder | undefined =>
  chart.medicationOrders.find(
    (order) => isOpen(order, chart) && injections.includes(order.medication),
  );

const lastDose = ({ doses }: Chart, { id }: MedicationOrder): string =>
  doses
    .filter(({ orderId }) => orderId === id)
    .map(({ on }) => on)
    .toSorted()
    .at(-1) ?? '';

const daysSince = (day: string, today: string): number =>
  (Date.parse(today) - Date.parse(day)) / 86_400_000;

const nth = async (found: Promise<Subject[]>, place: number): Promise<Subject> => {
  const all = await found;
  const one = all[place] ?? all[0];
  if (one === undefined) throw new RangeError('Nobody on the caseload suits');
  return one;
};

const formOf = (page: Page, name: string): Locator => page.getByRole('form', { name, exact: true });
const save = (form: Locator): Promise<void> =>
  form.getByRole('button', { name: 'Save', exact: true }).click();

test('an injection that was given takes three clicks; a second one of the day is refused', async ({
  page,
}) => {
  const suits = (chart: Chart): boolean => {
    const order = injectedOrder(chart);
    return order !== undefined && daysSince(lastDose(chart, order), chart.today) >= 26;
  };
  const { row, chart } = await nth(subjects(page.request, suits), 0);
  const order = injectedOrder(chart);
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
  const given = doses.find(({ on, orderId }) => on === chart.today && orderId === order?.id);
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
  const suits = (chart: Chart): boolean =>
    chart.medicationOrders.filter(({ purpose }) => purpose === 'moud').length === 1 &&
    chart.medicationOrders.some((order) => order.purpose === 'moud' && isOpen(order, chart));
  const { row, chart } = await nth(subjects(page.request, suits), 1);
  await page.goto(chartPath(row, 'medication'));
  const order = chart.medicationOrders.find(({ purpose }) => purpose === 'moud');
  const card = page.locator(`#row-${order?.id}`);
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
  const { row } = await nth(
    subjects(page.request, ({ medicationOrders }) => medicationOrders.length === 0),
    2,
  );
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
  const { row } = await nth(
    subjects(page.request, (chart) => injectedOrder(chart) !== undefined),
    2,
  );
  await page.goto(chartPath(row, 'medication'));
  await page
    .getByRole('link', { name: /^Record injection/ })
    .first()
    .click();
  await expect(formOf(page, 'Dose')).toBeVisible();
  await expectAccessible(page, 'the form of a dose');
});
