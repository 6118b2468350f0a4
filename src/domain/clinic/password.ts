import type { RecordingFault } from '../chart/recording.ts';

/** Shortest password. Length protects; rules about signs and digits do not. */
export const PASSWORD_LENGTH = 12;

/** Beginnings that guessers try first; a password may hold one, but not be little else. */
const common = [
  'password',
  'passwort',
  'letmein',
  'welcome',
  'qwerty',
  'abcdef',
  'iloveyou',
  'administrator',
  'stepdown',
  'changeme',
  '123456',
];
/** Letters of its own that a password with a common word in it needs. */
const OWN_LETTERS = 8;
const DIFFERENT_LETTERS = 5;

const withoutCommon = (password: string): string =>
  common.reduce((left, word) => left.replaceAll(word, ''), password.toLowerCase());

const partsOf = (known: readonly string[]): string[] =>
  known.flatMap((text) => text.toLowerCase().split(/[\s@.]+/)).filter((part) => part.length > 3);

const messageOf = (password: string, known: readonly string[]): string | null => {
  const letters = [...password];
  if (letters.length < PASSWORD_LENGTH) return `must have at least ${PASSWORD_LENGTH} letters`;
  if (new Set(letters).size < DIFFERENT_LETTERS) return 'must not repeat the same few letters';
  if ([...withoutCommon(password)].length < Math.min(OWN_LETTERS, letters.length))
    return 'is too easy to guess; a few words that do not belong together are good';
  const left = partsOf(known).reduce(
    (rest, part) => rest.replaceAll(part, ''),
    password.toLowerCase(),
  );
  return [...left].length < OWN_LETTERS ? 'must not be made of your name or address' : null;
};

/** Whether a password is long and hard to guess; `known` is what others know: name and address. */
export const passwordFaults = (password: string, known: readonly string[]): RecordingFault[] => {
  const message = messageOf(password, known);
  return message === null ? [] : [{ field: 'password', message }];
};
