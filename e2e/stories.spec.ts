import { nameOf, storyOf } from './support/clinic.ts';
import { miriam } from './support/personas.ts';
import {
  criterion,
  expectReadiness,
  matter,
  meet,
  openTab,
  readinessPanel,
  rowOf,
} from './support/story-screens.ts';
import { expect, test } from './support/test.ts';

/** A supervisor sees the people of every therapist. */
test.use({ storageState: miriam.signedIn });

test('1 Ada: everything reached at two weekly snapshots, ready for a review', async ({ page }) => {
  await meet(page, storyOf(1));
  await expect(page.getByText('Nothing is open.')).toBeVisible();
  await expectReadiness(page, storyOf(1));
  const weeks = page.getByRole('table', { name: 'Criteria by week, newest first' });
  for (const column of [1, 2])
    await expect(weeks.getByRole('columnheader').nth(column)).toContainText(
      'Ready for step-down review',
    );
  await expect(page.getByText(/could be ready today at the earliest/)).toBeVisible();
});

test('2 Bruno: comes to everything and is getting worse', async ({ page }) => {
  await meet(page, storyOf(2));
  await expectReadiness(page, storyOf(2));
  await openTab(page, 'Measures');
  await expect(page.getByRole('main')).toContainText('PHQ-9');
  await openTab(page, 'Safety');
  const open = page.getByRole('region', { name: 'Open now' });
  await expect(open).toContainText('PHQ-9 positive for suicidal thoughts');
  await expect(open).toContainText(/risk review (due|overdue)/);
});

test('3 Carmen: three statistics side by side show the half that was not given', async ({
  page,
}) => {
  await meet(page, storyOf(3));
  await expectReadiness(page, storyOf(3));
  await openTab(page, 'Testing');
  const figures = page.getByRole('region', { name: 'Tests in figures' });
  await expect(figures).toContainText(/Negative of tests given\s*(\d+) of \1 \(100.0 %\)/);
  await expect(figures).toContainText(/Negative of tests due\s*\d+ of \d+ \(50.0 %\)/);
  await expect(figures).toContainText(/Negative of all on the schedule\s*\d+ of \d+/);
  await expect(figures).toContainText(/\d+ tests missed or declined counted as not negative/);
});

test('4 Desmond: the injection is overdue', async ({ page }) => {
  await meet(page, storyOf(4));
  await expectReadiness(page, storyOf(4));
  await openTab(page, 'Medication');
  const main = page.getByRole('main');
  await expect(main).toContainText('Buprenorphine extended-release, monthly');
  await expect(main).toContainText(/next due .+, \d+ days late/);
});

test('5 Elias: falling cannabis levels may be residual, and still count', async ({ page }) => {
  await meet(page, storyOf(5));
  await expectReadiness(page, storyOf(5));
  await openTab(page, 'Testing');
  const tests = page.getByRole('table', { name: 'Tests, newest first' });
  const residual = tests.getByRole('row').filter({ hasText: 'may be residual' });
  await expect(residual).toHaveCount(storyOf(5).expectations.testing?.mayBeResidual ?? -1);
  await expect(residual.first()).toContainText('unexpected positive');
});

test('6 Farah: alcohol again after withdrawal seizures asks for more care', async ({ page }) => {
  await meet(page, storyOf(6));
  await expectReadiness(page, storyOf(6));
  const panel = readinessPanel(page);
  await expect(panel).toContainText('complicated withdrawal before');
  const alert = panel.getByRole('link', { name: /^Unexpected positive: ethyl glucuronide/ });
  await alert.first().click();
  await expect(page).toHaveURL(/\/testing\?mark=/);
  await expect(matter(page)).toContainText('Ethyl glucuronide: positive, unexpected');
});

test('7 Gus: lost to contact', async ({ page }) => {
  await meet(page, storyOf(7));
  const open = page.getByRole('region', { name: 'Needs attention' });
  await expect(open).toContainText(/Lost contact: \d+ days without a clinical service/);
  await expectReadiness(page, storyOf(7));
  await openTab(page, 'Sessions');
  const sessions = page.getByRole('table', { name: /^Sessions up to today/ });
  const missed = sessions.getByRole('row').filter({ hasText: 'missed' });
  await expect(missed.first()).toBeVisible();
});

test('8 Hana: the authorization ends before the goals are reached', async ({ page }) => {
  await meet(page, storyOf(8));
  await expectReadiness(page, storyOf(8));
  await openTab(page, 'Authorizations');
  await expect(page.getByRole('main')).toContainText(/4 days from today/);
  await expect(page.getByRole('main')).toContainText('review not booked');
});

test('9 Ivan: three days of drinking are within a goal of four', async ({ page }) => {
  await meet(page, storyOf(9));
  await expectReadiness(page, storyOf(9));
  await expect(criterion(page, 'C3')).toContainText(/alcohol [34] of 30 days \(goal at most 4\)/);
});

test('10 Joan: excused Mondays are left out of the rate', async ({ page }) => {
  await meet(page, storyOf(10));
  await expectReadiness(page, storyOf(10));
  const attendance = criterion(page, 'C1');
  await expect(attendance).toContainText('(100.0 %)');
  await attendance.locator('summary').click();
  await expect(attendance.getByText(/2 excused sessions left out/)).toBeVisible();
  await openTab(page, 'Sessions');
  const excused = page.getByRole('row').filter({ hasText: 'excused' });
  await expect(excused).toHaveCount(2);
  await expect(excused.first()).toContainText('Childcare');
});

test('11 Kofi: the summary of the residential stay never arrived', async ({ page }) => {
  await meet(page, storyOf(11));
  await expect(page.getByText('residential care, summary missing')).toBeVisible();
  await expectReadiness(page, storyOf(11));
  await openTab(page, 'Services');
  const need = page.getByRole('row').filter({ hasText: 'Summary of the residential stay' });
  await expect(need).toContainText('Release sent twice, no answer');
});

test('12 Leila: consent revoked, nothing may be said to the sister', async ({ page }) => {
  await meet(page, storyOf(12));
  await expectReadiness(page, storyOf(12));
  await openTab(page, 'Consents');
  const revoked = page.getByRole('row').filter({ hasText: 'Coordination of care' });
  await expect(revoked).toContainText(/revoked\s*(on )?[A-Z][a-z]+ \d+, \d{4}/);
  await openTab(page, 'Family');
  const sister = page.getByRole('row').filter({ hasText: 'consent revoked' });
  await expect(sister).toContainText('Nothing may be discussed');
});

test('13 Malik: both episodes are on the chart, the first read-only', async ({ page }) => {
  await meet(page, storyOf(13));
  await expectReadiness(page, storyOf(13));
  const others = page.getByRole('navigation', { name: 'Other episodes' });
  await others.getByRole('link', { name: /left before planned$/ }).click();
  await expect(page.getByText(/^Ended .+: left before planned. Read only./)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameOf(storyOf(13)));
  await others.getByRole('link', { name: /^since/ }).click();
  await expect(page.getByText(/Read only/)).toBeHidden();
});

test('14 Nadia: with too little known nobody can tell', async ({ page }) => {
  await meet(page, storyOf(14));
  await expectReadiness(page, storyOf(14));
  await expect(readinessPanel(page)).toContainText(/Cannot tell: .+ not known/);
});

test('15 Otis: the notes of an associate wait for the supervisor', async ({ page }) => {
  await page.goto('/caseload?view=everyone');
  const reason = rowOf(page, nameOf(storyOf(15))).getByRole('link', { name: /^Co-signature over/ });
  await expect(reason).toBeVisible();
  await meet(page, storyOf(15));
  await expectReadiness(page, storyOf(15));
  await openTab(page, 'Notes');
  const waiting = page.getByRole('row').filter({ hasText: 'awaiting co-signature' });
  await expect(waiting.filter({ hasText: 'co-signature overdue since' }).first()).toBeVisible();
});
