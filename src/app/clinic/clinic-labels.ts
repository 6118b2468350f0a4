import { type Role, roles } from '#domain/access/role';
import { type AsamEdition, asamEditions, type Track } from '#domain/chart/episode';
import { levelsOfCare } from '#domain/chart/level-of-care';
import { capitalized } from '#domain/chart/wording';
import type { FieldChoice } from '../ui/fields/field-spec';

export const roleWords: Record<Role, string> = {
  therapist: 'Therapist',
  'case-manager': 'Case manager',
  supervisor: 'Supervisor',
  administrator: 'Administrator',
};

export const roleChoices: readonly FieldChoice[] = roles.map((value) => ({
  value,
  word: roleWords[value],
}));

export const trackWords: Record<Track, string> = {
  day: 'Day',
  evening: 'Evening',
  weekend: 'Weekend',
};

export const editionWords: Record<AsamEdition, string> = {
  'asam-3': 'ASAM, 3rd edition',
  'asam-4': 'ASAM, 4th edition',
};

export const choicesOf = <Value extends string>(
  words: Readonly<Record<Value, string>>,
): FieldChoice[] => Object.entries<string>(words).map(([value, word]) => ({ value, word }));

/** Edition and code of a level as one answer: `asam-4 2.1`. */
export const levelChoices: readonly FieldChoice[] = [...asamEditions].reverse().flatMap((edition) =>
  levelsOfCare(edition).map(({ code, name }) => ({
    value: `${edition} ${code}`,
    word: `${code} ${capitalized(name)} (${editionWords[edition]})`,
  })),
);

/** The edition and the code in the answer of `levelChoices`. */
export const levelIn = (answer: unknown): { edition: AsamEdition; code: string } => {
  const [edition = '', code = ''] = String(answer).split(' ');
  return { edition: edition as AsamEdition, code };
};
