import type { Browser, Page } from '@playwright/test';
import { type EmptyClinic, startEmptyClinic } from './support/empty-clinic.ts';
import {
  addGroup,
  addStaff,
  firstAdministrator,
  PASSWORD,
  save,
  siteWithProgram,
} from './support/setting-up.ts';
import { expect, test, watchFaults } from './support/test.ts';

test.setTimeout(600_000);

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
