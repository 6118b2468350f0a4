import type { ServiceNeed } from '#contract/services';
import { expectAccessible } from './support/axe.ts';
import { withinBudget } from './support/clicks.ts';
import { chartPath, readChart } from './support/clinic.ts';
import { formNamed, personAt, recordFor, saveButton, tabLink } from './support/one-person.ts';
import { kim } from './support/personas.ts';
import { expect, test } from './support/test.ts';

/** A case manager records for everybody at her site. */
test.use({ storageState: kim.signedIn });

const needDraft = (since: string) => ({
  kind: 'housing',
  need: 'A room with a door',
  service: 'Harbor House',
  stage: 'referred',
  stageSince: since,
  stageReason: null,
  ownerName: 'Kim',
  nextStep: null,
  nextStepOn: null,
  barrier: null,
});

test('a need is recorded in four clicks, and moved in two', async ({ page }) => {
  const { row, chart } = await personAt(page.request, -5);
  await page.goto(chartPath(row, 'summary'));
  const form = formNamed(page, 'Need');
  await withinBudget(page, 4, 'Need', async (user) => {
    await user.click(tabLink(page, 'Services'));
    await user.click(page.getByRole('link', { name: '+ Need', exact: true }));
    await user.choose(form.getByLabel('Kind'), 'Housing');
    await user.type(form.getByLabel('What they need'), 'A room with a door');
    await user.click(saveButton(form));
  });
  await expect(form).toBeHidden();
  const line = page.getByRole('row', { name: /A room with a door/ });
  await expect(line).toContainText('need identified');
  await withinBudget(page, 2, 'Stage of a need', async (user) => {
    await user.click(line.getByRole('button', { name: /^Move/ }));
    await user.click(page.getByRole('button', { name: 'referred', exact: true }));
  });
  await expect(line).toContainText('referred');
  const { serviceNeeds, serviceStageChanges } = await readChart(page.request, row.episodeId);
  const need = serviceNeeds.find(({ need: what }) => what === 'A room with a door');
  expect(
    serviceStageChanges
      .filter(({ needId }) => needId === need?.id)
      .map(({ stage, on }) => [stage, on])
      .toSorted(),
  ).toEqual([
    ['identified', chart.today],
    ['referred', chart.today],
  ]);
  await expectAccessible(page, 'needs and services');
});

test('going back a stage asks why', async ({ page }) => {
  const { row, chart } = await personAt(page.request, -6);
  await recordFor<ServiceNeed>(page.request, row, 'service-needs', needDraft(chart.today));
  await page.goto(chartPath(row, 'services'));
  const line = page.getByRole('row', { name: /A room with a door/ });
  await line.getByRole('button', { name: /^Move/ }).click();
  await page.getByRole('button', { name: /^need identified/ }).click();
  const form = formNamed(page, 'Need');
  await form.getByLabel('Stage', { exact: true }).selectOption('Need identified');
  await saveButton(form).click();
  await expect(form.getByRole('alert')).toContainText('say why it went back');
  await form.getByLabel(/^Why, or what they said/).fill('The room was given away');
  await saveButton(form).click();
  await expect(form).toBeHidden();
  await expect(line).toContainText('The room was given away');
});

test('barriers, referrals, visits and outcomes are recorded, each in its budget', async ({
  page,
}) => {
  const { row, chart } = await personAt(page.request, -7);
  await recordFor<ServiceNeed>(page.request, row, 'service-needs', needDraft(chart.today));
  await page.goto(chartPath(row, 'services'));
  const open = (word: string) => page.getByRole('link', { name: word, exact: true });

  const barrier = formNamed(page, 'Barrier');
  await withinBudget(page, 2, 'Barrier', async (user) => {
    await user.click(open('+ Barrier'));
    await user.type(barrier.getByLabel('What stands in the way'), 'No bus after eight');
    await user.type(barrier.getByLabel('Next step', { exact: true }), 'Ask for taxi vouchers');
    await user.click(saveButton(barrier));
  });
  await expect(page.getByRole('row', { name: /^No bus after eight/ })).toContainText('still there');

  const referral = formNamed(page, 'Referral');
  await withinBudget(page, 3, 'Referral', async (user) => {
    await user.click(open('+ Referral'));
    const need = referral.getByLabel('For which need');
    await user.choose(need, 'Housing: A room with a door');
    await user.type(referral.getByLabel('To whom'), 'Harbor House, front desk');
    await user.type(referral.getByLabel(/^Phone/), '555-0177');
    await user.click(saveButton(referral));
  });
  await expect(page.getByRole('row', { name: /^Harbor House, front desk/ })).toContainText(
    'Say only what a consent in force allows',
  );

  const visit = formNamed(page, 'Visit to a service');
  await withinBudget(page, 3, 'Visit', async (user) => {
    await user.click(open('+ Visit'));
    await user.choose(visit.getByLabel('Service', { exact: true }), 'Nutrition');
    await user.type(visit.getByLabel(/^Length/), '45');
    await user.click(saveButton(visit));
  });
  await expect(page.getByText(/Nutrition \d+ visits?, \d+ min/)).toBeVisible();

  const outcomes = formNamed(page, 'Work and social outcomes');
  await withinBudget(page, 4, 'Outcomes', async (user) => {
    await user.click(open('+ Outcomes'));
    await user.choose(outcomes.getByLabel('Work', { exact: true }), 'Part-time work');
    await user.click(outcomes.getByRole('radio', { name: 'Yes', exact: true }));
    await user.click(saveButton(outcomes));
  });
  await expect(page.getByRole('row', { name: /part-time work/ })).toBeVisible();

  const home = formNamed(page, 'Home');
  await withinBudget(page, 3, 'Home', async (user) => {
    await user.click(open('+ Home'));
    await user.click(home.getByRole('radio', { name: 'Not safe', exact: true }));
    await user.click(saveButton(home));
  });
  await expect(home).toBeHidden();
  const { livingReports } = await readChart(page.request, row.episodeId);
  expect(livingReports.at(-1)?.safety).toBe('unsafe');
});
