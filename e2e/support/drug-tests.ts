import { type APIRequestContext, expect, type Locator, type Page } from '@playwright/test';
import type { CaseloadRow } from '#contract/caseload';
import type { Chart } from '#contract/chart';
import type { DrugTest, DrugTestDraft } from '#contract/substance-monitoring';
import { chartPath, readCaseload, readChart, withoutStories } from './clinic.ts';

/** Somebody whose tests are recorded, with their chart as it was before. */
export interface Tested {
  readonly row: CaseloadRow;
  readonly chart: Chart;
}

/** Places on the caseload that other files leave alone; each test has a few of its own. */
const FIRST = 8;
const EACH = 3;

export const takesNoOpioidMedication = ({ medicationOrders }: Chart): boolean =>
  medicationOrders.every(({ purpose }) => purpose !== 'moud');

/** The person of the nth test, in whom no story is told. */
export const tested = async (
  request: APIRequestContext,
  nth: number,
  suits: (chart: Chart) => boolean = () => true,
): Promise<Tested> => {
  const rows = withoutStories(await readCaseload(request));
  for (const row of rows.slice(FIRST + nth * EACH, FIRST + (nth + 1) * EACH)) {
    const chart = await readChart(request, row.episodeId);
    if (suits(chart)) return { row, chart };
  }
  throw new RangeError(`Nobody on the caseload suits test ${nth}`);
};

export const testForm = (page: Page): Locator =>
  page.getByRole('form', { name: 'Test', exact: true });
export const saveTest = (page: Page): Locator =>
  testForm(page).getByRole('button', { name: 'Save', exact: true });
export const allNegative = (page: Page): Locator =>
  testForm(page).getByRole('button', { name: 'All negative' });

const answerOf = (page: Page, group: string, answer: string): Locator =>
  testForm(page).getByRole('radiogroup', { name: group }).getByRole('radio', { name: answer });

export const screenOf = (page: Page, analyte: string, answer: 'Neg' | 'Pos'): Locator =>
  answerOf(page, `Screen of ${analyte}`, answer);
export const confirmationOf = (page: Page, analyte: string, answer: string): Locator =>
  answerOf(page, `Confirmation of ${analyte}`, answer);

export const openNewTest = async (page: Page, { row }: Tested): Promise<void> => {
  await page.goto(`${chartPath(row, 'testing')}?record=drug-tests`);
  await expect(allNegative(page)).toBeFocused();
};

/** The test that a chart has now and had not before. */
export const newTest = async (
  request: APIRequestContext,
  { row, chart }: Tested,
): Promise<DrugTest> => {
  const known = new Set(chart.tests.map(({ id }) => id));
  const { tests } = await readChart(request, row.episodeId);
  const found = tests.find(({ id }) => !known.has(id));
  if (found === undefined) throw new Error('No test was recorded');
  return found;
};

/** A test of the day whose fentanyl waits for the laboratory. */
export const awaitedTest = (today: DrugTest['scheduledOn']): DrugTestDraft => ({
  scheduledOn: today,
  reason: 'random',
  state: 'resulted',
  collectedOn: today,
  matrix: 'urine',
  setting: 'laboratory',
  collection: 'observed',
  temperatureCheck: null,
  temperature: 94,
  creatinine: 80,
  specificGravity: 1.015,
  ph: 6,
  nitrite: null,
  analytes: [
    { analyte: 'fentanyl', screen: 'presumptive-positive', confirmation: 'pending', level: null },
    { analyte: 'cocaine', screen: 'negative', confirmation: null, level: null },
  ],
  discussedOn: null,
  panelId: 'iop-10',
  collectedTime: '00:05',
  collector: 'Kim',
  laboratory: null,
  orderNumber: null,
  notCollectedReason: null,
  discussionNote: null,
});

export const recordAwaitedTest = async (
  request: APIRequestContext,
  { row, chart }: Tested,
): Promise<DrugTest> => {
  const answer = await request.post(`/api/episodes/${row.episodeId}/drug-tests`, {
    headers: { 'idempotency-key': crypto.randomUUID() },
    data: awaitedTest(chart.today),
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()) as DrugTest;
};
