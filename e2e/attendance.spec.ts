import type { APIRequestContext, Locator, Page } from '@playwright/test';
import type { SessionAttendance } from '#contract/attendance';
import type { CaseloadRow } from '#contract/caseload';
import { chartPath, readCaseload, readChart, withoutStories } from './support/clinic.ts';
import { kim, miriam } from './support/personas.ts';
import { expect, test } from './support/test.ts';

/** A case manager records for everybody at her site. */
test.use({ storageState: kim.signedIn });

interface Attended {
  readonly row: CaseloadRow;
  readonly session: SessionAttendance;
}

/** The newest attended session of the nth person in whom no story is told. */
const attended = async (request: APIRequestContext, nth: number): Promise<Attended> => {
  const rows = withoutStories(await readCaseload(request));
  const row = rows[nth];
  if (row === undefined) throw new RangeError('The clinic has too few people');
  const { attendance } = await readChart(request, row.episodeId);
  const session = attendance
    .filter(({ status, kind }) => status === 'attended' && kind === 'group')
    .toSorted((a, b) => b.heldOn.localeCompare(a.heldOn))[0];
  if (session === undefined) throw new RangeError(`${row.name} has attended no group`);
  return { row, session };
};

const recordOf = (page: Page, { id }: SessionAttendance): Locator => page.locator(`#row-${id}`);

/** Opens the form for a session of somebody's sessions tab. */
const openForm = async (page: Page, { row, session }: Attended): Promise<Locator> => {
  await page.goto(chartPath(row, 'sessions'));
  await recordOf(page, session)
    .getByRole('button', { name: /^Change/ })
    .click();
  const form = page.getByRole('form', { name: `Record attendance: ${session.title}` });
  await expect(form.getByLabel('Attendance', { exact: true })).toBeFocused();
  return form;
};

const minutesOf = (form: Locator): Locator =>
  form.getByRole('spinbutton', { name: 'Minutes present' });

const weekTable = async (page: Page): Promise<string> => {
  const card = page.getByRole('region', { name: 'Attendance per week' });
  const table = card.getByRole('table');
  if (!(await table.isVisible())) await card.getByRole('button', { name: 'Table' }).click();
  return table.innerText();
};

const save = (form: Locator): Promise<void> =>
  form.getByRole('button', { name: 'Save attendance' }).click();

test('an absence is saved, and row, weeks and caseload follow', async ({ page }) => {
  const subject = await attended(page.request, 0);
  const form = await openForm(page, subject);
  const before = await weekTable(page);
  await form.getByLabel('Attendance', { exact: true }).selectOption('Absent');
  await form.getByLabel('What stood in the way').selectOption('Transport');
  const [answer] = await Promise.all([
    page.waitForResponse(`**/api/attendances/${subject.session.id}`),
    save(form),
  ]);
  expect(answer.status()).toBe(200);
  expect(answer.request().headers()['if-match']).toBe(`"${subject.session.version}"`);

  await expect(form).toBeHidden();
  await expect(recordOf(page, subject.session)).toContainText('missed');
  await expect(recordOf(page, subject.session)).toContainText('Transport');
  expect(await weekTable(page)).not.toBe(before);
  const { rows } = await readCaseload(page.request);
  const after = rows.find(({ episodeId }) => episodeId === subject.row.episodeId);
  expect(after?.summary.attendance).not.toEqual(subject.row.summary.attendance);
});

test('minutes that cannot be are named at the field and stay typed', async ({ page }) => {
  const subject = await attended(page.request, 1);
  const form = await openForm(page, subject);
  let asked = 0;
  page.on('request', (request) => (asked += request.method() === 'PUT' ? 1 : 0));
  await form.getByLabel('Attendance', { exact: true }).selectOption('Present, left early');
  const minutes = minutesOf(form);
  await minutes.fill('999');
  await save(form);
  await expect(form.getByText(`must be 1 to ${subject.session.plannedMinutes}`)).toBeVisible();
  await expect(minutes).toHaveValue('999');
  await expect(minutes).toBeFocused();
  await expect(minutes).toHaveAccessibleDescription(/must be 1 to/);
  expect(asked).toBe(0);
});

test('a save that fails keeps what was entered, and works when tried again', async ({ page }) => {
  const subject = await attended(page.request, 2);
  const form = await openForm(page, subject);
  await form.getByLabel('Attendance', { exact: true }).selectOption('Present, left early');
  await minutesOf(form).fill('50');
  await page.route('**/api/attendances/*', (route) => route.abort());
  await save(form);
  await expect(form.getByRole('alert')).toContainText('The server cannot be reached');
  await expect(form.getByRole('alert')).toContainText('What you entered is still here.');
  await expect(minutesOf(form)).toHaveValue('50');
  await page.unroute('**/api/attendances/*');
  await save(form);
  await expect(form).toBeHidden();
  await expect(recordOf(page, subject.session)).toContainText('left early');
});

test('two people at once: the second sees mine and theirs, and nothing is lost', async ({
  page,
  browser,
}) => {
  const subject = await attended(page.request, 3);
  const form = await openForm(page, subject);
  await form.getByLabel('Attendance', { exact: true }).selectOption('Present, left early');
  await minutesOf(form).fill('45');

  const other = await browser.newContext({ storageState: miriam.signedIn });
  const first = await other.request.put(`/api/attendances/${subject.session.id}`, {
    headers: { 'if-match': `"${subject.session.version}"` },
    data: { status: 'left-early', attendedMinutes: 90, barrier: null },
  });
  expect(first.status()).toBe(200);
  await other.close();

  await save(form);
  const compared = form.getByRole('table', { name: /^Saved by somebody else/ });
  await expect(compared.getByRole('row', { name: /^Minutes present 45 90/ })).toBeVisible();
  await expect(minutesOf(form)).toHaveValue('45');
  await form.getByRole('button', { name: 'Take theirs: Minutes present' }).click();
  await expect(minutesOf(form)).toHaveValue('90');
  await minutesOf(form).fill('60');
  await save(form);
  await expect(form).toBeHidden();
  await expect(recordOf(page, subject.session)).toContainText('/ 60');
});
