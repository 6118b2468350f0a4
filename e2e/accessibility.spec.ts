import type { Page } from '@playwright/test';
import { chartTabs } from '#domain/caseload/marker';
import { expectAccessible } from './support/axe.ts';
import { chartPath, findStory, nameOf, readCaseload, storyOf } from './support/clinic.ts';
import { fakeAnswers, type State } from './support/faked-answers.ts';
import { tabTo } from './support/keyboard.ts';
import { dana, miriam, type Persona, personas } from './support/personas.ts';
import { criterion, openTab } from './support/story-screens.ts';
import { expect, test } from './support/test.ts';

test.setTimeout(180_000);

const states: readonly State[] = ['data', 'empty', 'error'];
const desmond = storyOf(4);
const words = [...chartTabs, 'consents', 'admission'].map(
  (tab) => [tab, `${tab.charAt(0).toUpperCase()}${tab.slice(1)}`] as const,
);

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Waits until the state that was asked for is on screen. */
const shown = async (page: Page, state: State): Promise<void> => {
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  if (state === 'error') await expect(page.getByRole('alert')).toContainText('could not load');
};

const pagesOf = ({ role }: Persona): readonly string[] => {
  if (role === 'administrator')
    return ['sites', 'programs', 'staff', 'closures'].map((page) => `/admin/${page}`);
  const pages = ['/home', '/caseload', '/groups', '/admissions/new'];
  return role === 'supervisor' ? [...pages, '/cohort'] : pages;
};

test('signing in, before and after a wrong password', async ({ page }) => {
  await page.goto('/sign-in');
  await expectAccessible(page, 'sign-in');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expectAccessible(page, 'sign-in, nothing entered');
  await page.getByLabel('Email').fill('somebody.else@stepdown.example');
  await page.getByLabel('Password', { exact: true }).fill('not the password at all');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page, 'sign-in, refused');
});

for (const persona of personas)
  test.describe(persona.name, () => {
    test.use({ storageState: persona.signedIn });

    for (const state of states)
      test(`${persona.role}: pages with ${state}`, async ({ page }) => {
        await fakeAnswers(page, state);
        for (const path of pagesOf(persona)) {
          await page.goto(path);
          await shown(page, state);
          await expectAccessible(page, `${path}, ${persona.role}, ${state}`);
        }
        if (persona.role !== 'administrator' || state !== 'data') return;
        for (const path of ['/home', '/nowhere']) {
          await page.goto(path);
          await expect(heading(page)).toHaveText(/Home|Page not found/);
          await expectAccessible(page, path);
        }
      });
  });

test.describe('a chart', () => {
  test.use({ storageState: dana.signedIn });

  for (const state of states)
    for (const half of [words.slice(0, 6), words.slice(6)])
      test(`tabs ${half[0]?.[1]} to ${half.at(-1)?.[1]} with ${state}`, async ({ page }) => {
        const row = findStory(await readCaseload(page.request), desmond);
        await fakeAnswers(page, state);
        if (state !== 'error') await page.goto(chartPath(row, half[0]?.[0] ?? ''));
        for (const [tab, word] of half) {
          if (state === 'error') await page.goto(chartPath(row, tab));
          else await openTab(page, word);
          await shown(page, state);
          if (state === 'data')
            await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
          await expectAccessible(page, `chart, ${tab}, ${state}`);
        }
      });

  test('the summary can be used by keyboard alone', async ({ page }) => {
    const row = findStory(await readCaseload(page.request), desmond);
    await page.goto(chartPath(row, 'summary'));
    await tabTo(page, page.getByRole('link', { name: 'Skip to content' }));
    await page.keyboard.press('Enter');
    await tabTo(page, criterion(page, 'C1').locator('summary'));
    await page.keyboard.press('Enter');
    const records = page.getByRole('list', { name: 'Records behind Attendance' });
    await tabTo(page, records.getByRole('link').first());
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/sessions\?mark=/);
    await expect(heading(page)).toHaveText(nameOf(desmond));
  });
});

test.describe('Miriam, a supervisor', () => {
  test.use({ storageState: miriam.signedIn });

  test('the focus follows to the heading of each page', async ({ page }) => {
    await page.goto('/home');
    const main = page.getByRole('navigation', { name: 'Main' });
    for (const [word, title] of [
      ['Caseload', /^Caseload/],
      ['Cohort', /^Cohort$/],
      ['Home', /^Good morning/],
    ] as const) {
      await main.getByRole('link', { name: word }).click();
      await expect(heading(page)).toHaveText(title);
      await expect(heading(page)).toBeFocused();
    }
    await page
      .getByRole('region', { name: /^Safety/ })
      .locator('a.name')
      .first()
      .click();
    await expect(page).toHaveTitle('Summary – Stepdown');
    await expect(heading(page)).toBeFocused();
    await openTab(page, 'Plan');
    await expect(heading(page)).toBeFocused();
  });
});
