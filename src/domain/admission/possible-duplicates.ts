import type { PlainDate } from '../time/plain-date.ts';
import type { AdmissionRules } from './admission-rules.ts';

/** What is compared between somebody who comes and people who are known. */
export interface Identity {
  readonly familyName: string;
  readonly givenName: string;
  readonly preferredName: string | null;
  readonly bornOn: PlainDate | null;
}

/** Letters alone, without accents and case; scripts other than Latin stay as they are. */
const lettersOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** A place that the walk below has filled. */
const at = (line: readonly number[], place: number): number => line[place] as number;

/** Letters to change, add or leave out to make one text of the other (Levenshtein). */
const distance = (a: string, b: string): number => {
  const [from, to] = [[...a], [...b]];
  let above = Array.from({ length: to.length + 1 }, (_, n) => n);
  for (const [row, letter] of from.entries()) {
    const line = [row + 1];
    for (const [column, other] of to.entries()) {
      const changed = at(above, column) + (letter === other ? 0 : 1);
      line.push(Math.min(changed, at(above, column + 1) + 1, at(line, column) + 1));
    }
    above = line;
  }
  return at(above, to.length);
};

const namesOf = ({ familyName, givenName, preferredName }: Identity): string[] =>
  [givenName, preferredName]
    .filter((name) => name !== null)
    .flatMap((name) => [
      lettersOf(name) + lettersOf(familyName),
      lettersOf(familyName) + lettersOf(name),
    ])
    .filter((name) => name !== '');

/** Short names differ by a letter or two and are other people: one letter in four may differ. */
const SHARE_THAT_MAY_DIFFER = 0.25;

const areSimilar = (a: string, b: string, letters: number): boolean => {
  const most = Math.min(letters, Math.floor(Math.min(a.length, b.length) * SHARE_THAT_MAY_DIFFER));
  return Math.abs(a.length - b.length) <= most && distance(a, b) <= most;
};

const sameBirthDate = (a: Identity, b: Identity): boolean =>
  a.bornOn !== null && a.bornOn === b.bornOn;

/**
 * Known people who may be the one who comes: born on the same day, or with a similar name in any
 * order, preferred names included. Source: clinical-sources.md#admission
 */
export const possibleDuplicates = <Known extends Identity>(
  coming: Identity,
  known: readonly Known[],
  { similarNameLetters }: AdmissionRules,
): Known[] => {
  const names = namesOf(coming);
  return known.filter(
    (person) =>
      sameBirthDate(coming, person) ||
      namesOf(person).some((name) =>
        names.some((mine) => areSimilar(mine, name, similarNameLetters)),
      ),
  );
};
