/** What a text holds that nobody can read or that a database refuses. */
export interface TextFault {
  /** JSON pointer within the value. */
  readonly instancePath: string;
  readonly message: string;
}

/** C0 without tab and line feed, DEL, C1: nothing that a keyboard types. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
/** Embeddings, overrides and isolates turn the order of what follows on screen. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/;
const BLANK = /^\s+$/;
/** Whole numbers of both engines' `integer` columns. */
const LARGEST = 2_147_483_647;

const faultOfText = (text: string): string | null => {
  if (!text.isWellFormed()) return 'holds half a character';
  if (CONTROLS.test(text)) return 'holds a control character';
  if (DIRECTION.test(text)) return 'holds a character that turns the direction of writing';
  return BLANK.test(text) ? 'must not be empty' : null;
};

const faultOf = (value: unknown): string | null => {
  if (typeof value === 'string') return faultOfText(value);
  if (typeof value === 'number' && Math.abs(value) > LARGEST)
    return `must be between -${LARGEST} and ${LARGEST}`;
  return null;
};

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** Every text and number of a value that cannot be kept. */
export const textFaults = (value: unknown, instancePath = ''): TextFault[] => {
  const message = faultOf(value);
  if (message !== null) return [{ instancePath, message }];
  return entriesOf(value).flatMap(([name, part]) => textFaults(part, `${instancePath}/${name}`));
};

const tidyText = (text: string): string => text.replaceAll('\r\n', '\n').normalize('NFC');

/**
 * The same value with each text in one form of its letters (NFC) and one form of line ends, so that
 * two people who type the same name write the same name.
 */
export const tidied = (value: unknown): unknown => {
  if (typeof value === 'string') return tidyText(value);
  if (Array.isArray(value)) return value.map(tidied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, tidied(part)]));
};
