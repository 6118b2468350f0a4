import { plainDate } from '../time/plain-date.ts';
import { defaultAdmissionRules } from './admission-rules.ts';
import { type Identity, possibleDuplicates } from './possible-duplicates.ts';

const person = (givenName: string, familyName: string, over: Partial<Identity> = {}): Identity => ({
  givenName,
  familyName,
  preferredName: null,
  bornOn: null,
  ...over,
});
const alike = (coming: Identity, known: Identity): boolean =>
  possibleDuplicates(coming, [known], defaultAdmissionRules).length === 1;

describe('possible duplicates', () => {
  const lee = person('Leonie', 'Farrow', { preferredName: 'Lee' });
  const cases = [
    ['the same name', person('Leonie', 'Farrow'), true],
    ['accents and case left out', person('LÉONIE', 'farrow'), true],
    ['the preferred name', person('Lee', 'Farrow'), true],
    ['names in the other order', person('Farrow', 'Leonie'), true],
    ['a letter written in another way', person('Leony', 'Farrow'), true],
    ['another given name', person('Martin', 'Farrow'), false],
    ['nobody', person('', ''), false],
  ] as const;
  for (const [what, coming, expected] of cases)
    it(`${expected ? 'finds' : 'does not find'} ${what}`, () => {
      expect(alike(coming, lee)).toBe(expected);
    });

  it('finds whoever was born on the same day, and nobody by an unknown one', () => {
    const bornOn = plainDate('1990-02-01');
    expect(alike(person('Ann', 'Bo', { bornOn }), person('Cy', 'Dee', { bornOn }))).toBe(true);
    expect(alike(person('Ann', 'Bo'), person('Cy', 'Dee'))).toBe(false);
  });

  it('does not take short names for each other', () => {
    expect(alike(person('Al', 'Wu'), person('Bo', 'Wu'))).toBe(false);
    expect(alike(person('Al', 'Wu'), person('Al', 'Xu'))).toBe(true);
  });

  it('compares names in other scripts', () => {
    expect(alike(person('مريم', 'حداد'), person('مريم', 'حداد'))).toBe(true);
  });
});
