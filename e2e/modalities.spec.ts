import type { APIRequestContext, Locator, Page } from '@playwright/test';
import type { CaseloadRow } from '#contract/caseload';
import { expectAccessible } from './support/axe.ts';
import { type CountedUser, withinBudget } from './support/clicks.ts';
import { chartPath, readCaseload, readChart, withoutStories } from './support/clinic.ts';
import { approachTasks } from './support/approach-tasks.ts';
import type { Answer, ModalityTask } from './support/modality-task.ts';
import { dailyLifeTasks, planTasks } from './support/skill-tasks.ts';
import { kim } from './support/personas.ts';
import { expect, test } from './support/test.ts';

/** A case manager records for everybody at her site. */
test.use({ storageState: kim.signedIn });

/** People from the middle of the list: other files take theirs from its ends. */
const subject = async (request: APIRequestContext, nth: number): Promise<CaseloadRow> => {
  const rows = withoutStories(await readCaseload(request));
  const row = rows[Math.floor(rows.length / 2) + nth];
  if (row === undefined) throw new RangeError('The clinic has too few people');
  return row;
};

const starting = (label: string): RegExp =>
  new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

const give = async (user: CountedUser, form: Locator, answer: Answer): Promise<void> => {
  const [how, label, text = ''] = answer;
  if (how === 'press') await user.click(form.getByRole('radio', { name: label, exact: true }));
  else if (how === 'choose') await user.choose(form.getByLabel(starting(label)), text);
  else await user.type(form.getByLabel(starting(label)), text);
};

const save = (form: Locator): Locator => form.getByRole('button', { name: 'Save', exact: true });

/** The newest row of a list in the chart. */
const newest = async (request: APIRequestContext, row: CaseloadRow, list: ModalityTask['list']) => {
  const rows = (await readChart(request, row.episodeId))[list];
  const last = rows.toSorted((a, b) => a.id.localeCompare(b.id)).at(-1);
  if (last === undefined) throw new Error(`Nothing in ${list}`);
  return last;
};

const rowOf = (page: Page, { list }: ModalityTask, id: string): Locator =>
  page.locator(`#row-${list === 'relapsePreventionPlans' ? 'version-' : ''}${id}`);

const showEverySkill = async (page: Page): Promise<void> => {
  const all = page.locator('details', { hasText: 'Every record of a skill' });
  if ((await all.getAttribute('open')) === null) await all.locator('summary').click();
};

const doTask = async (page: Page, row: CaseloadRow, task: ModalityTask): Promise<void> => {
  const form = page.getByRole('form', { name: task.title, exact: true });
  await withinBudget(page, task.budget, task.title, async (user) => {
    await user.click(page.getByRole('link', { name: task.button, exact: true }));
    for (const answer of task.answers) await give(user, form, answer);
    await user.click(save(form));
  });
  await expect(form).toBeHidden();
  const { id } = await newest(page.request, row, task.list);
  if (task.list === 'skills') await showEverySkill(page);
  const shown = rowOf(page, task, id);
  await expect(shown).toContainText(task.seen);
  await withinBudget(page, 3, `${task.title}, corrected`, async (user) => {
    await user.click(shown.getByRole('button', { name: /^Correct/ }));
    await give(user, form, task.correction);
    await user.click(save(form));
  });
  await expect(form).toBeHidden();
  await expect(shown).toContainText(task.seenThen);
  expect((await newest(page.request, row, task.list)).version).toBe(2);
};

for (const [nth, part] of [approachTasks, [...planTasks, ...dailyLifeTasks]].entries())
  test(`approaches and skills, part ${nth + 1}, are recorded, seen and corrected`, async ({
    page,
  }) => {
    test.slow();
    const row = await subject(page.request, nth);
    await page.goto(chartPath(row, 'sessions'));
    for (const task of part) await doTask(page, row, task);
  });

test('a skill used is recorded from the matrix in two clicks', async ({ page }) => {
  const row = await subject(page.request, 2);
  await page.goto(chartPath(row, 'sessions'));
  const skill = page.locator('#row-skill-coping-ahead');
  await withinBudget(page, 2, 'Skill used', async (user) => {
    await user.click(skill.getByRole('button', { name: /^Record/ }));
    const form = page.getByRole('form', { name: 'Skill', exact: true });
    await expect(form.getByRole('radio', { name: 'Coping ahead' })).toBeChecked();
    await user.type(form.getByLabel(/^Did it help/), '8');
    await user.click(save(form));
  });
  await expect(page.getByRole('form', { name: 'Skill', exact: true })).toBeHidden();
  expect((await newest(page.request, row, 'skills')).version).toBe(1);
  await expect(skill).toContainText(/1 time|times/);
});

test('somebody is enrolled, a sample is entered, and its prizes are drawn once', async ({
  page,
}) => {
  const row = await subject(page.request, 3);
  const { episode } = await readChart(page.request, row.episodeId);
  await page.goto(chartPath(row, 'sessions'));
  const form = page.getByRole('form', { name: 'Incentive schedule' });
  await withinBudget(page, 3, 'Incentive schedule', async (user) => {
    await user.click(page.getByRole('link', { name: '+ Schedule' }));
    await user.click(form.getByRole('radio', { name: 'Attendance' }));
    await user.type(form.getByLabel('From', { exact: true }), episode.admittedOn);
    await user.click(save(form));
  });
  await expect(form).toBeHidden();
  const ledger = page.getByRole('region', { name: 'Attendance', exact: true });
  const met = ledger.locator('tbody tr', { hasText: 'rises' }).first();
  await withinBudget(page, 3, 'Sample entered and drawn', async (user) => {
    await user.click(met.getByRole('button', { name: /^Enter/ }));
    await user.click(met.getByRole('button', { name: /^Draw/ }));
    await user.type(ledger.getByLabel('Witness'), 'K. Wu');
    await user.click(ledger.getByRole('button', { name: /now$/ }));
  });
  await expect(met).toContainText('witness: K. Wu');
  await expect(met).toContainText('in the ledger');
  await expect(met.getByRole('button', { name: /^Draw/ })).toBeHidden();
  await page.getByText(/^Prize shelf of/).click();
  await expect(page.getByText(/A draw wins in 50 of 100 and is worth \$2.178/)).toBeVisible();
  await expectAccessible(page, 'sessions with modalities and incentives');
});
