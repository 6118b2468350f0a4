import type { APIRequestContext, Browser, Locator, Page } from '@playwright/test';
import type { GroupSessions } from '#contract/groups';
import type { Roster } from '#contract/roster';
import { expectAccessible } from './support/axe.ts';
import { withinBudget } from './support/clicks.ts';
import { dana, kim, miriam } from './support/personas.ts';
import { expect, test } from './support/test.ts';

test.use({ storageState: dana.signedIn });

const GROUP = 'Sleep and stress';

const readToday = async (request: APIRequestContext) => {
  const { sessions } = (await (await request.get('/api/group-sessions')).json()) as GroupSessions;
  const session = sessions.find(({ name }) => name === GROUP);
  if (session === undefined) throw new RangeError('The clinic has no group of today');
  return session;
};

const readRoster = async (request: APIRequestContext): Promise<Roster> => {
  const { id } = await readToday(request);
  return (await (await request.get(`/api/sessions/${id}/roster`)).json()) as Roster;
};

const rowOf = (page: Page, name: string): Locator =>
  page.locator('sd-roster-row').filter({ has: page.getByRole('group', { name, exact: true }) });

const tap = (page: Page, name: string, word: string): Locator =>
  rowOf(page, name).getByText(word, { exact: true });

const openRoster = async (page: Page): Promise<void> => {
  await page.goto('/home');
  await page.getByRole('link', { name: GROUP }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(GROUP);
};

/** The same roster before somebody else, in a browser of their own. */
const besides = async (browser: Browser, path: string): Promise<Page> => {
  const context = await browser.newContext({ storageState: kim.signedIn });
  const page = await context.newPage();
  await page.goto(path);
  await expect(page.locator('sd-roster-row').first()).toBeVisible();
  return page;
};

test.describe.serial("today's roster", () => {
  test('a roster of twelve with two exceptions takes five clicks', async ({ page }) => {
    const { rows } = await readRoster(page.request);
    expect(rows.length).toBe(12);
    const [late, away] = [rows[2]!.name, rows[7]!.name];
    await page.goto('/home');
    await expect(page.getByRole('link', { name: GROUP })).toBeVisible();
    await withinBudget(page, 5, 'attendance for 12, two exceptions', async (user) => {
      await user.click(page.getByRole('link', { name: GROUP }));
      await user.click(page.getByRole('button', { name: 'All present' }));
      await user.click(tap(page, late, 'Late'));
      await user.click(tap(page, away, 'Absent'));
      await expect(page.getByText('12 of 12 recorded')).toBeVisible();
      await expect(page.getByText('Saved ✓')).toBeVisible();
      await user.click(page.getByRole('link', { name: 'Continue' }));
    });
    await expect(page.getByRole('heading', { level: 1 })).toContainText('what it came to');
    await expect(page.getByText('12 of 12 recorded · 11 came')).toBeVisible();
    const after = await readRoster(page.request);
    const facts = (name: string) => {
      const row = after.rows.find((each) => each.name === name);
      return [row?.status, row?.attendedMinutes];
    };
    expect(facts(late)).toEqual(['attended-late', 75]);
    expect(facts(away)).toEqual(['no-show', 0]);
    expect(facts(rows[0]!.name)).toEqual(['attended', 90]);
  });

  test('a time and a reason are said where they matter', async ({ page }) => {
    const { rows } = await readRoster(page.request);
    await openRoster(page);
    const row = rowOf(page, rows[2]!.name);
    await row.getByLabel('Came at').fill('09:30');
    await row.getByLabel('Came at').blur();
    await expect(row).toContainText('60 min');
    const other = rowOf(page, rows[7]!.name);
    await other.getByLabel(`Reason: ${rows[7]!.name}`).selectOption('Transport');
    await expect(page.getByText('Saved ✓')).toBeVisible();
    const after = await readRoster(page.request);
    expect(after.rows[2]).toMatchObject({ status: 'attended-late', attendedMinutes: 60 });
    expect(after.rows[7]).toMatchObject({ status: 'no-show', barrier: 'transport' });
  });

  test('two people at one roster: what both tap is kept, or both are asked', async ({
    page,
    browser,
  }) => {
    const { rows } = await readRoster(page.request);
    const [mine, theirs, both] = [rows[3]!.name, rows[4]!.name, rows[5]!.name];
    await openRoster(page);
    const other = await besides(browser, page.url());
    await tap(page, mine, 'Left early').click();
    await tap(other, theirs, 'Excused').click();
    await expect(rowOf(page, theirs)).toContainText('recorded by Kim Wu', { timeout: 20_000 });
    await expect(rowOf(other, mine)).toContainText('Left at', { timeout: 20_000 });

    await page.route('**/api/sessions/*/roster', (route) => route.abort());
    await tap(page, both, 'Absent').click();
    await expect(rowOf(page, both)).toContainText('Not saved');
    await tap(other, both, 'Late').click();
    await expect(other.getByText('Saved ✓')).toBeVisible();
    await page.unroute('**/api/sessions/*/roster');
    await rowOf(page, both)
      .getByRole('button', { name: `Retry: ${both}` })
      .click();
    const question = rowOf(page, both).getByRole('group', { name: `Two answers: ${both}` });
    await expect(question).toContainText('Kim Wu: Late, 75 min');
    await question.getByRole('button', { name: 'Keep mine' }).click();
    await expect(page.getByText('Saved ✓')).toBeVisible();
    const after = await readRoster(page.request);
    const statusOf = (name: string) => after.rows.find((row) => row.name === name)?.status;
    expect([statusOf(mine), statusOf(theirs), statusOf(both)]).toEqual([
      'left-early',
      'excused',
      'no-show',
    ]);
    await other.context().close();
  });

  test('the roster can be read by everybody and fits a phone and a tablet', async ({ page }) => {
    await openRoster(page);
    await expectAccessible(page, 'the roster');
    for (const width of [390, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await expect.poll(overflow).toBeLessThanOrEqual(0);
      const box = await page.locator('sd-roster-row fieldset label').first().boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
    }
  });

  test('a session cancelled by somebody else says so and loses no tap unseen', async ({
    page,
    browser,
  }) => {
    const { rows } = await readRoster(page.request);
    const name = rows[9]!.name;
    await openRoster(page);
    const head = await readToday(page.request);
    const context = await browser.newContext({ storageState: miriam.signedIn });
    const { title, heldOn, startsAt, plannedMinutes, place, facilitatorId, coFacilitatorIds } =
      head;
    const facts = {
      title,
      heldOn,
      startsAt,
      plannedMinutes,
      place,
      facilitatorId,
      coFacilitatorIds,
    };
    const answer = await context.request.put(`/api/sessions/${head.id}`, {
      headers: { 'if-match': `"${head.version}"` },
      data: { ...facts, cancelledReason: 'Fire alarm' },
    });
    expect(answer.status()).toBe(400);
    expect(await answer.text()).toContain('are recorded as present');
    await context.close();
    await tap(page, name, 'Excused').click();
    await expect(page.getByText('Saved ✓')).toBeVisible();
  });
});
