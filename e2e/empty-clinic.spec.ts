import type { Browser, Page } from '@playwright/test';
import { instantOfEpoch, localTime, type TimeZone } from '#domain/time/instant';
import { type EmptyClinic, startEmptyClinic } from './support/empty-clinic.ts';
import { expect, test, watchFaults } from './support/test.ts';

test.setTimeout(600_000);

const PASSWORD = 'four grey herons wade';
/** A zone in which a group that met just after midnight lies behind us. */
const zone = ['America/New_York', 'Asia/Tokyo'].find(
  (name) => localTime(instantOfEpoch(Date.now()), name as TimeZone) > '03:00',
) as string;

const save = async (page: Page) => {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0);
};

const openPage = async (page: Page, name: string) => {
  await page.getByRole('navigation', { name: 'Clinic' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
};

const firstAdministrator = async (page: Page, link: string) => {
  await page.goto(link);
  await page.getByLabel('Your name').fill('Ada Moss');
  await page.getByLabel('Email').fill('ada@example.org');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByLabel('Password once more').fill(PASSWORD);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Clinic' })).toBeVisible();
};

const siteWithProgram = async (page: Page) => {
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
const addStaff = async (page: Page, name: string, email: string, role: string) => {
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

const addGroup = async (page: Page) => {
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

const signedInBy = async (browser: Browser, clinic: EmptyClinic, link: string) => {
  const context = await browser.newContext({ baseURL: clinic.address });
  const faults = await watchFaults(context, clinic.address);
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByLabel('Password once more').fill(PASSWORD);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  return { page, context, faults };
};

interface Comer {
  readonly givenName: string;
  readonly familyName: string;
  readonly bornOn: string;
}

const openAdmission = async (page: Page) => {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Admit' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Admit' })).toBeVisible();
};

const fillPerson = async (page: Page, { givenName, familyName, bornOn }: Comer) => {
  await page.getByLabel('Legal given name').fill(givenName);
  await page.getByLabel('Legal family name').fill(familyName);
  await page.getByLabel('Birth date').fill(bornOn);
};

const fillEpisode = async (page: Page) => {
  await page.getByLabel('Program').selectOption({ label: 'Evening program' });
  await expect(page.getByLabel('First phase')).toHaveValue('Stabilize');
  await page.getByRole('button', { name: 'Add diagnosis' }).click();
  const diagnosis = page.getByRole('group', { name: 'Diagnosis 1' });
  await diagnosis.getByLabel('ICD-10 code').fill('F10.20');
  await diagnosis.getByLabel('Diagnosis in words').fill('Alcohol use disorder');
  await page.getByRole('button', { name: 'Add substance' }).click();
  await page
    .getByRole('group', { name: 'Substance 1' })
    .getByLabel('Substance', { exact: true })
    .selectOption('alcohol');
};

const admit = async (page: Page, { givenName, familyName }: Comer) => {
  await page.getByRole('button', { name: 'Admit', exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: `${givenName} ${familyName}` }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Admission checklist' })).toBeVisible();
};

const first: Comer = { givenName: 'Leonie', familyName: 'Farrow', bornOn: '1992-11-21' };
const second: Comer = { givenName: 'مريم', familyName: 'Haddad 🌊', bornOn: '1988-05-17' };
const alike: Comer = { givenName: 'Leony', familyName: 'Farrow', bornOn: '1991-03-02' };

const threeAdmissions = async (page: Page) => {
  for (const comer of [first, second]) {
    await openAdmission(page);
    await fillPerson(page, comer);
    await fillEpisode(page);
    await admit(page, comer);
  }
  await openAdmission(page);
  await fillPerson(page, alike);
  const known = page.getByRole('region', { name: 'Somebody like this is known' });
  await expect(known).toContainText('Leonie Farrow');
  await expect(known).toContainText('in care now');
  await fillEpisode(page);
  await page.getByRole('button', { name: 'Admit', exact: true }).click();
  await expect(known).toContainText('Please say whether');
  await page.getByLabel('None of these is the person').check();
  await admit(page, alike);
};

const groupSession = async (page: Page) => {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Groups' })
    .click();
  await page.getByRole('link', { name: 'Night owls' }).last().click();
  for (const { givenName, familyName } of [first, second]) {
    await page.getByLabel('Add a person').selectOption({ label: `${givenName} ${familyName}` });
    await page.getByRole('button', { name: 'Add to the group' }).click();
    await expect(
      page.getByRole('button', { name: `Ends today: ${givenName} ${familyName}` }),
    ).toBeVisible();
  }
  await page.getByRole('region', { name: 'Sessions' }).getByRole('link').first().click();
  await page.getByRole('button', { name: 'All present' }).click();
  await expect(page.getByText(/2 of 2 recorded/)).toBeVisible();
};

const leavesAndComesAgain = async (page: Page) => {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Caseload' })
    .click();
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: 'Everyone (3)' })
    .click();
  await page.getByRole('link', { name: 'Leonie Farrow' }).first().click();
  const tabs = page.getByRole('navigation', { name: 'Chart' });
  await tabs.getByRole('link', { name: 'Admission' }).click();
  await page.getByRole('button', { name: 'End episode' }).click();
  await page.getByLabel('How it ended').selectOption('left-before-planned');
  await save(page);
  await expect(page.getByText(/Ended .+: left before planned/)).toBeVisible();
  await page.getByRole('link', { name: 'Admit again' }).first().click();
  await expect(page.getByRole('heading', { name: 'Again: Leonie Farrow' })).toBeVisible();
  await fillEpisode(page);
  await admit(page, first);
  await expect(page.getByRole('navigation', { name: 'Other episodes' })).toContainText(
    'left before planned',
  );
};

test('a clinic begins without anybody and takes people into care', async ({ browser }) => {
  const clinic = await startEmptyClinic();
  try {
    const context = await browser.newContext({ baseURL: clinic.address });
    const faults = await watchFaults(context, clinic.address);
    const page = await context.newPage();
    await firstAdministrator(page, clinic.firstLink);
    await siteWithProgram(page);
    const link = await addStaff(page, 'Noa Lind', 'noa@example.org', 'therapist');
    await addStaff(page, 'Kim Wu', 'kim@example.org', 'case-manager');
    await addGroup(page);
    expect(faults).toEqual([]);

    const again = await context.newPage();
    await again.goto(clinic.firstLink);
    await expect(again.getByRole('heading', { name: 'This link leads nowhere' })).toBeVisible();
    await context.close();

    const noa = await signedInBy(browser, clinic, link);
    await threeAdmissions(noa.page);
    await groupSession(noa.page);
    await leavesAndComesAgain(noa.page);
    expect(noa.faults).toEqual([]);
    await noa.context.close();
  } finally {
    await clinic.stop();
  }
});
