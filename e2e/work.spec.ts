import type { WorkQueue } from '#contract/work';
import { expectAccessible } from './support/axe.ts';
import { withinBudget } from './support/clicks.ts';
import { readCaseload, readChart, withoutStories } from './support/clinic.ts';
import { personAt, recordFor } from './support/one-person.ts';
import { dana, kim } from './support/personas.ts';
import { expect, test } from './support/test.ts';

test.describe('for a case manager', () => {
  test.use({ storageState: kim.signedIn });

  test('the oldest is one click from the queue, which is one from Home', async ({ page }) => {
    await page.goto('/home');
    await withinBudget(page, 2, 'Oldest piece of work', async (user) => {
      await user.click(page.getByRole('link', { name: /^Work to finish/ }));
      await expect(page.getByRole('heading', { name: 'Work', level: 1 })).toBeVisible();
      await user.click(page.locator('tbody tr').first().getByRole('link'));
    });
    await expect(page).toHaveURL(/\/people\/.+\/episodes\//);
  });

  test('a step whose day has come is on the list, and leads to its place', async ({ page }) => {
    const { row, chart } = await personAt(page.request, -8);
    const need = await recordFor<{ id: string }>(page.request, row, 'service-needs', {
      kind: 'legal',
      need: 'Letter for the judge',
      service: null,
      stage: 'identified',
      stageSince: chart.today,
      stageReason: null,
      ownerName: 'Kim',
      nextStep: 'Write it',
      nextStepOn: chart.today,
      barrier: null,
    });
    await page.goto('/queue?owner=all&kind=service');
    await expect(page.locator('tbody tr').first()).toBeVisible();
    const all = page.getByRole('button', { name: /^Show all/ });
    if (await all.isVisible()) await all.click();
    const line = page.getByRole('row', { name: /Letter for the judge: Write it/ });
    await line.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`services\\?mark=${need.id}`));
    await expect(page.locator(`#row-${need.id}`)).toBeFocused();
  });

  test('a reason is marked handled in two clicks, and shown again', async ({ page }) => {
    const row = withoutStories(await readCaseload(page.request)).find(
      ({ summary }) => summary.reasons[0] !== undefined && summary.tier !== 'safety',
    );
    const [reason] = row?.summary.reasons ?? [];
    if (row === undefined || reason === undefined) throw new RangeError('Nobody needs anything');
    await page.goto('/caseload?view=everyone');
    const line = page.getByRole('row', { name: new RegExp(row.name) });
    await withinBudget(page, 2, 'Reason handled', async (user) => {
      await user.click(line.getByRole('button', { name: /^Handled: / }).first());
      await user.click(line.getByRole('button', { name: 'Spoke with person' }));
    });
    await expect(line).toContainText('Handled: Spoke with person.');
    const reasons = async () => {
      const { rows } = await readCaseload(page.request);
      const found = rows.find(({ episodeId }) => episodeId === row.episodeId);
      return found?.summary.reasons.some(({ id }) => id === reason.id);
    };
    expect(await reasons()).toBe(false);
    await line.getByRole('button', { name: 'Undo' }).click();
    await expect(line.getByRole('button', { name: 'Undo' })).toBeHidden();
    expect(await reasons()).toBe(true);
  });
});

test.describe('for a therapist', () => {
  test.use({ storageState: dana.signedIn });

  test('results are marked read together, and put back', async ({ page }) => {
    await page.goto('/queue?kind=result');
    const boxes = page.locator('tbody').getByRole('checkbox');
    await expect(boxes.first()).toBeVisible();
    const count = await boxes.count();
    const outcome = page.getByRole('status').filter({ hasText: 'marked read' });
    await withinBudget(page, 2, `Mark ${count} results read`, async (user) => {
      await user.click(page.getByRole('checkbox', { name: 'Choose all' }));
      await user.click(page.getByRole('button', { name: 'Mark read' }));
    });
    await expect(outcome).toContainText(`${count} of ${count} marked read.`);
    await expect(page.getByText(/^All done\. \d+ finished today\.$/)).toBeVisible();
    await expect(page.getByText(`Done today: ${count}`)).toBeVisible();
    await expectAccessible(page, 'a queue in which all is done');
    await outcome.getByRole('button', { name: 'Undo' }).click();
    await expect(boxes).toHaveCount(count);
  });

  test('a safety matter is never snoozed, and a bulk action says what it left out', async ({
    page,
  }) => {
    await page.goto('/queue');
    const rows = page.locator('tbody tr');
    const safety = rows.filter({ hasText: 'Safety' }).first();
    // Results are marked read by another test.
    const other = rows.filter({ hasNotText: /Safety|Result/ }).first();
    await safety.getByRole('checkbox').check();
    await expect(page.getByText('A safety matter is never snoozed.')).toBeVisible();
    await other.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Snooze until…' }).click();
    await page.getByRole('button', { name: 'Snooze', exact: true }).click();
    await expect(page.getByText('Say why it can wait.')).toBeVisible();
    await expectAccessible(page, 'the queue with a choice');
    const { today } = await readChart(
      page.request,
      (await readCaseload(page.request)).rows[0]?.episodeId ?? '',
    );
    const until = new Date(Date.parse(today) + 3 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel('Snooze until', { exact: true }).fill(until);
    await page.getByLabel('Why it can wait').fill('On leave until then');
    await page.getByRole('button', { name: 'Snooze', exact: true }).click();
    const outcome = page.getByRole('status').filter({ hasText: 'snoozed' });
    await expect(outcome).toContainText('1 of 2 snoozed. 1 not snoozed:');
    await expect(outcome).toContainText('A safety matter is never snoozed');
    const { rows: left } = (await (
      await page.request.get('/api/work?owner=me')
    ).json()) as WorkQueue;
    expect(left.filter(({ state }) => state === 'snoozed').length).toBe(1);
    await page.getByRole('button', { name: /^Show snoozed \(1\)/ }).click();
    await expect(page.getByText(/On leave until then/)).toBeVisible();
  });
});
