import type { Page } from '@playwright/test';
import { chartPath, findStory, nameOf, readCaseload, storyOf } from './support/clinic.ts';
import { dana, miriam, robin } from './support/personas.ts';
import { expect, test } from './support/test.ts';

/** Returns when the server has answered and the page can say how. */
const signIn = async (page: Page, email: string, password: string): Promise<void> => {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  const answered = page.waitForResponse('**/api/session');
  await page.getByRole('button', { name: /^Sign in/ }).click();
  await answered;
};

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('nobody signed in', () => {
  test('a wrong password and an unknown address get the same words', async ({ page }) => {
    await page.goto('/sign-in');
    for (const email of ['marcus.bell@stepdown.example', 'nobody@stepdown.example']) {
      await signIn(page, email, 'not the password at all');
      await expect(page.getByRole('alert')).toHaveText('Email or password is not right.');
      await expect(page.getByLabel('Email')).toHaveValue(email);
    }
  });

  test('from the fifth wrong try on the time to wait is said', async ({ page }) => {
    await page.goto('/sign-in');
    for (let tries = 0; tries < 5; tries += 1) {
      await signIn(page, 'ingrid.solberg@stepdown.example', `wrong password ${tries}`);
    }
    await expect(page.getByRole('alert')).toContainText(/Wait \d+ s before the next try/);
    await expect(page.getByRole('button', { name: /^Sign in \(in \d+ s\)/ })).toBeVisible();
  });

  test('a page that was asked for opens after the sign-in, and signing out ends it', async ({
    page,
  }) => {
    await page.goto('/caseload?view=everyone&sort=name');
    await expect(page).toHaveURL(/\/sign-in\?returnTo=/);
    await signIn(page, 'priya.nair@stepdown.example', dana.password);
    await expect(page).toHaveURL('/caseload?view=everyone&sort=name');
    await expect(heading(page)).toHaveText(/^My caseload/);

    await page.getByRole('button', { name: 'Priya Nair' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await expect(heading(page)).toHaveText('Sign in');
    await page.goto('/caseload');
    await expect(heading(page)).toHaveText('Sign in');
  });
});

test.describe('Dana, a therapist', () => {
  test.use({ storageState: dana.signedIn });

  test('sees somebody of another caseload as she sees nobody', async ({ page, browser }) => {
    const others = await browser.newContext({ storageState: miriam.signedIn });
    const malik = findStory(await readCaseload(others.request), storyOf(13));
    await others.close();
    const nobody = { personId: malik.personId, episodeId: malik.personId };
    const seen = [];
    for (const who of [malik, nobody]) {
      await page.goto(chartPath(who, 'summary'));
      await expect(heading(page)).toHaveText('Page not found');
      seen.push(await page.getByRole('main').innerText());
    }
    expect(seen[0]).toBe(seen[1]);
    await expect(page.getByText(nameOf(storyOf(13)))).toBeHidden();
  });

  test('finds no cohort page', async ({ page }) => {
    await page.goto('/home');
    await expect(heading(page)).toHaveText('Good morning, Dana');
    await expect(page.getByRole('navigation', { name: 'Main' })).not.toContainText('Cohort');
    await page.goto('/cohort');
    await expect(heading(page)).toHaveText('Page not found');
  });
});

test.describe('Robin, an administrator', () => {
  test.use({ storageState: robin.signedIn });

  test('sees nothing clinical, on screen or from the server', async ({ page, browser }) => {
    await page.goto('/home');
    await expect(page.getByRole('main')).toContainText('never see clinical content');
    await expect(page.getByRole('navigation', { name: 'Main' })).not.toContainText('Caseload');

    const others = await browser.newContext({ storageState: miriam.signedIn });
    const ada = findStory(await readCaseload(others.request), storyOf(1));
    await others.close();
    await page.goto(chartPath(ada, 'summary'));
    await expect(heading(page)).toHaveText('Page not found');
    await page.goto('/caseload');
    await expect(page.getByText('Sampleton')).toBeHidden();
    const answer = await page.request.get('/api/caseload');
    expect([403, 404]).toContain(answer.status());
  });
});
