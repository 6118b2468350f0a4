import { randomUUID } from 'node:crypto';
import { type APIRequestContext, expect, type Locator, type Page } from '@playwright/test';
import type { CaseloadRow } from '#contract/caseload';
import type { Chart } from '#contract/chart';
import { readCaseload, readChart, withoutStories } from './clinic.ts';

/** A person without a story, at a place of their own so that test files do not meet. */
export const personAt = async (
  request: APIRequestContext,
  place: number,
): Promise<{ readonly row: CaseloadRow; readonly chart: Chart }> => {
  const row = withoutStories(await readCaseload(request)).at(place);
  if (row === undefined) throw new RangeError(`Nobody stands at place ${place}`);
  return { row, chart: await readChart(request, row.episodeId) };
};

/** Records a row by the API. */
export const recordFor = async <Row>(
  request: APIRequestContext,
  { episodeId }: CaseloadRow,
  path: string,
  draft: object,
): Promise<Row> => {
  const answer = await request.post(`/api/episodes/${episodeId}/${path}`, {
    headers: { 'idempotency-key': randomUUID() },
    data: draft,
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()) as Row;
};

export const formNamed = (page: Page, name: string): Locator =>
  page.getByRole('form', { name, exact: true });

/** A tab of the open chart. */
export const tabLink = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Chart' }).getByRole('link', { name, exact: true });

export const saveButton = (form: Locator): Locator =>
  form.getByRole('button', { name: 'Save', exact: true });
