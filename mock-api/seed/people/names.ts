import type { Random } from '../random.ts';

/**
 * Family names that nobody carries, each from two halves, so that everybody sees at once that a
 * person is made up; given names are ordinary ones.
 */
const beginnings = [
  'Sample',
  'Mock',
  'Demo',
  'Ficti',
  'Test',
  'Example',
  'Proto',
  'Simu',
  'Trial',
  'Model',
  'Draft',
  'Pseudo',
  'Imagin',
  'Invent',
  'Nomina',
] as const;
const endings = [
  'ton',
  'ridge',
  'well',
  'ley',
  'field',
  'wick',
  'by',
  'sen',
  'berg',
  'worth',
  'ford',
  'stead',
  'more',
  'hurst',
  'vale',
] as const;

const givenNames = {
  female: [
    'Ada',
    'Bea',
    'Carmen',
    'Dolores',
    'Esther',
    'Farah',
    'Grace',
    'Hana',
    'Imani',
    'Joan',
    'Keiko',
    'Leila',
    'Mabel',
    'Nadia',
    'Odette',
    'Paula',
    'Rosa',
    'Sadie',
    'Tola',
    'Vera',
    'Wanda',
    'Yara',
  ],
  male: [
    'Abel',
    'Bruno',
    'Calvin',
    'Desmond',
    'Elias',
    'Felix',
    'Gus',
    'Hector',
    'Ivan',
    'Jonah',
    'Kofi',
    'Luis',
    'Malik',
    'Nico',
    'Otis',
    'Pavel',
    'Reuben',
    'Samir',
    'Theo',
    'Victor',
    'Walter',
    'Yusuf',
  ],
  other: ['Alex', 'Ari', 'Kit', 'Lee', 'Noor', 'Quinn', 'Robin', 'Sky'],
} as const;

export const madeUpName = (
  random: Random,
  sex: keyof typeof givenNames,
): { readonly givenName: string; readonly familyName: string } => ({
  givenName: random.pick(givenNames[sex]),
  familyName: `${random.pick(beginnings)}${random.pick(endings)}`,
});

/** From the numbers that are kept for fiction. */
export const madeUpPhone = (random: Random): string =>
  `555-01${String(random.integer(0, 99)).padStart(2, '0')}`;
