import { expect, type Locator, type Page } from '@playwright/test';
import type { Tier } from '#domain/caseload/marker';
import type { CriterionId, CriterionState } from '#domain/step-down/criterion';
import { criterionWording } from '#domain/step-down/criterion-names';
import { statusNames } from '#domain/step-down/status-sentence';
import type { Story } from '../../mock-api/seed/stories/story.ts';
import { nameOf } from './clinic.ts';

const tierWords: Record<Tier, string> = {
  safety: 'Safety',
  concern: 'Concern',
  due: 'Due',
  'on-plan': 'On plan',
};

const stateWords: Record<CriterionState, string> = {
  met: 'met',
  partly: 'partly met',
  'not-met': 'not met',
  unknown: 'not known',
  'not-applicable': 'does not apply',
};

/** Somebody's row on a caseload. */
export const rowOf = (page: Page, name: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });

/** The record that the link of a reason marks. */
export const matter = (page: Page): Locator =>
  page.locator(':is(tr, li, article)[aria-current="true"]').first();

/** Finds a story's person on the caseload with what the story says, and opens the chart. */
export const meet = async (page: Page, story: Story): Promise<void> => {
  const { tier, reasons, only } = story.expectations;
  await page.goto('/caseload?view=everyone');
  const row = rowOf(page, nameOf(story));
  await expect(row).toContainText(tierWords[tier]);
  if (reasons.length > 0) await row.locator('summary').click();
  for (const [id] of reasons) await expect(row.getByText(`Rule ${id}:`)).toBeVisible();
  if (only) await expect(row.getByText(/Rule M\d\d:/)).toHaveCount(reasons.length);
  await row.getByRole('link', { name: nameOf(story), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameOf(story));
};

/** Goes to a tab of the open chart. */
export const openTab = async (page: Page, word: string): Promise<void> => {
  const tabs = page.getByRole('navigation', { name: 'Chart' });
  await tabs.getByRole('link', { name: word, exact: true }).click();
  await expect(page).toHaveTitle(`${word} – Stepdown`);
};

export const readinessPanel = (page: Page): Locator =>
  page.getByRole('region', { name: 'Readiness to step down' });

/** One criterion of the panel, closed or open. */
export const criterion = (page: Page, id: CriterionId): Locator =>
  readinessPanel(page).getByRole('group').filter({ hasText: criterionWording[id].name });

/** The step-down tab says the status, criteria and triggers of a story. */
export const expectReadiness = async (page: Page, { expectations }: Story): Promise<void> => {
  await openTab(page, 'Step-down');
  const panel = readinessPanel(page);
  await expect(panel).toContainText(statusNames[expectations.status]);
  const criteria = Object.entries(expectations.criteria ?? {}) as [CriterionId, CriterionState][];
  for (const [id, state] of criteria)
    await expect(criterion(page, id).locator('summary')).toContainText(
      new RegExp(`${criterionWording[id].name}\\s*${stateWords[state]}`),
    );
  for (const id of expectations.triggers ?? [])
    await expect(panel.getByText(new RegExp(`^\\s*${id}, open since`))).toBeVisible();
};
