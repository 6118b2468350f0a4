import { expectAccessible } from './support/axe.ts';
import { withinBudget } from './support/clicks.ts';
import { chartPath, readCaseload, withoutStories } from './support/clinic.ts';
import { kim, miriam, robin } from './support/personas.ts';
import { expect, test } from './support/test.ts';

test.describe('a group and its schedule', () => {
  for (const { who, signedIn } of [
    { who: 'an administrator', signedIn: robin.signedIn },
    { who: 'a supervisor', signedIn: miriam.signedIn },
  ])
    test(`is made by ${who} with clicks`, async ({ browser }) => {
      const context = await browser.newContext({ storageState: signedIn });
      const page = await context.newPage();
      await page.goto('/groups');
      await withinBudget(page, 6, `a group with a schedule by ${who}`, async (user) => {
        await user.click(page.getByRole('link', { name: 'New group' }));
        await user.type(page.getByLabel('Name', { exact: true }), `Art group of ${who}`);
        await user.choose(page.getByLabel('Facilitator'), 'Dana Reyes');
        await user.choose(page.getByLabel('Day', { exact: true }), 'Thursday');
        await user.type(page.getByLabel('Begins at'), '14:00');
        await user.click(page.getByRole('button', { name: 'Save group' }));
      });
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Art group of ${who}`);
      await expect(page.getByText('Thu 2:00 PM')).toBeVisible();
      expect(await page.locator('#sessions ~ ul > li').count()).toBeGreaterThanOrEqual(4);
      await expectAccessible(page, 'a group');
      await page.goto('/groups/new');
      await expectAccessible(page, 'a new group');
      await context.close();
    });
});

test.describe('one person', () => {
  // A case manager records for everybody at her site.
  test.use({ storageState: kim.signedIn });

  test('a session held today is recorded in two clicks, and hours are made up', async ({
    page,
  }) => {
    const person = withoutStories(await readCaseload(page.request))[0]!;
    await page.goto(chartPath(person, 'sessions'));
    const add = page.getByRole('link', { name: '+ Session' });
    await expect(add).toBeVisible();
    await withinBudget(page, 2, 'an individual session held today', async (user) => {
      await user.click(add);
      await user.click(page.getByRole('button', { name: /^Save/ }));
      await expect(page.getByRole('dialog')).toBeHidden();
    });
    await page.getByText('Make up hours').click();
    await expect(page.getByRole('button', { name: /^Join/ }).first()).toBeVisible();
  });
});
