import type { PlainDate } from '../time/plain-date.ts';

const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** A day in a sentence, without its year: `Nov 6`. */
export const dayText = (date: PlainDate): string =>
  `${MONTHS[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(8))}`;

/** A count with its noun: `1 test`, `3 tests`, `2 pharmacies`. */
export const countText = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`;

/** `a`, `a and b`, `a, b and c`. */
export const listText = (items: readonly string[]): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;

// One millionth of a percent absorbs binary fractions before rounding down.
const BINARY_NOISE = 1e-8;

/** A share as percent, rounded down so that 79.99 never reads as a reached 80: `87.5 %`. */
export const percentText = (share: number): string =>
  `${(Math.floor(share * 1000 + BINARY_NOISE) / 10).toFixed(1)} %`;

/** Decimal hours or scores with one digit: `38.5`. */
export const decimalText = (value: number): string => value.toFixed(1);

/** A sentence's first letter in upper case. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
