import type { APIRequestContext, Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { OutreachContact } from '#contract/attendance';
import type { CaseloadRow } from '#contract/caseload';
import { chartPath, readCaseload, readChart, withoutStories } from './clinic.ts';
import { miriam } from './personas.ts';

/** The nth last person in whom no story is told; other files take theirs from the front. */
export const subject = async (request: APIRequestContext, nth: number): Promise<CaseloadRow> => {
  const row = withoutStories(await readCaseload(request)).at(-1 - nth);
  if (row === undefined) throw new RangeError('The clinic has too few people');
  return row;
};

export const form = (page: Page): Locator => page.getByRole('form', { name: 'Outreach contact' });
export const outreach = (page: Page): Locator =>
  page.getByRole('region', { name: 'Outreach' }).first();
export const list = (row: CaseloadRow): string =>
  `/api/episodes/${row.episodeId}/outreach-contacts`;

export const openNew = async (page: Page, row: CaseloadRow): Promise<void> => {
  await page.goto(`${chartPath(row, 'sessions')}?record=outreach-contacts`);
  await expect(form(page).getByLabel('Day', { exact: true })).toBeFocused();
};

/** A contact of today that somebody has recorded already. */
export const recordedContact = async (
  request: APIRequestContext,
  row: CaseloadRow,
): Promise<OutreachContact> => {
  const { today } = await readChart(request, row.episodeId);
  const answer = await request.post(list(row), {
    headers: { 'idempotency-key': crypto.randomUUID() },
    data: { on: today, channel: 'phone', outcome: 'not-reached' },
  });
  expect(answer.status()).toBe(201);
  return (await answer.json()) as OutreachContact;
};

export const openCorrection = async (page: Page, row: CaseloadRow, id: string): Promise<void> => {
  await page.goto(chartPath(row, 'sessions'));
  await page
    .locator(`#row-${id}`)
    .getByRole('button', { name: /^Correct/ })
    .click();
  await expect(form(page)).toBeVisible();
};

export const colleague = async (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ storageState: miriam.signedIn });
