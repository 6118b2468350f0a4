import type { Page } from '@playwright/test';
import { instantOfEpoch, localTime, type TimeZone } from '#domain/time/instant';
import { expect } from './test.ts';

export const PASSWORD = 'four grey herons wade';
/** A zone in which a group that met just after midnight lies behind us. */
export const zone = ['America/New_York', 'Asia/Tokyo'].find(
  (name) => localTime(instantOfEpoch(Date.now()), name as TimeZone) > '03:00',
) as string;

/** Saves the open form and waits until it is closed. */
export const save = async (page: Page) => {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0);
};

const openPage = async (page: Page, name: string) => {
  await page.getByRole('navigation', { name: 'Clinic' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
};

/** The first administrator comes in by the printed link. */
export const firstAdministrator = async (page: Page, link: string) => {
  await page.goto(link);
  await page.getByLabel('Your name').fill('Ada Moss');
  await page.getByLabel('Email').fill('ada@example.org');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByLabel('Password once more').fill(PASSWORD);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Clinic' })).toBeVisible();
};

/** A site with a program of two phases. */
export const siteWithProgram = async (page: Page) => {
  await page.getByRole('button', { name: 'Add site' }).click();
  await page.getByLabel('Name of the site').fill('Harbor House');
  await page.getByLabel('Time zone').selectOption(zone);
  await page.getByLabel('Crisis number of the clinic').fill('555-0100');
  await save(page);
  await expect(page.getByRole('rowheader', { name: 'Harbor House' })).toBeVisible();

  await openPage(page, 'Programs');
  await page.getByRole('button', { name: 'Add program' }).click();
  await page.getByLabel('Name of the program').fill('Evening program');
  await page.getByLabel('Evening').check();
  const phase = (number: number) => page.getByRole('group', { name: `Phase ${number}` });
  const phases = [
    ['Stabilize', '10', '4'],
    ['Build skills', '9', '8'],
  ] as const;
  for (const [at, [name, hours, weeks]] of phases.entries()) {
    if (at > 0) await page.getByRole('button', { name: 'Add phase' }).click();
    await phase(at + 1)
      .getByLabel('Phase', { exact: true })
      .fill(name);
    await phase(at + 1)
      .getByLabel('Hours a week')
      .fill(hours);
    await phase(at + 1)
      .getByLabel('Usual length, weeks')
      .fill(weeks);
  }
  await save(page);
  await expect(page.getByText('Build skills: 9 h a week, 8 weeks')).toBeVisible();
};

/** Adds somebody to the staff and returns the link that is shown once. */
export const addStaff = async (page: Page, name: string, email: string, role: string) => {
  await openPage(page, 'Staff');
  await page.getByRole('button', { name: 'Add staff' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Role').selectOption(role);
  await save(page);
  const card = page.getByRole('region', { name: `Link for ${name}` });
  const link = (await card.getByRole('link').getAttribute('href')) ?? '';
  await card.getByRole('button', { name: 'I have passed it on' }).click();
  return link;
};

/** A group that met today, just after midnight. */
export const addGroup = async (page: Page) => {
  await page
    .getByRole('navigation', { name: 'Clinic' })
    .getByRole('link', { name: 'Groups' })
    .click();
  await page.getByRole('link', { name: 'New group' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Night owls');
  await page.getByLabel('Facilitator', { exact: true }).selectOption({ label: 'Noa Lind' });
  await page.getByLabel('Minutes').fill('60');
  if ((await page.getByLabel('Begins at').count()) === 0)
    await page.getByRole('button', { name: 'Add a time' }).click();
  const today = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: zone });
  await page.getByLabel('Day', { exact: true }).selectOption({ label: today.format() });
  await page.getByLabel('Begins at').fill('00:30');
  await page.getByRole('button', { name: 'Save group' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Night owls' })).toBeVisible();
};
