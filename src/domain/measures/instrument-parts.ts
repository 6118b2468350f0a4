import type { Answer, Band, Item, Option } from './instrument.ts';

/** Options valued 0, 1, 2 … in the order given, or with the values given beside them. */
export const choice = (texts: readonly string[], values?: readonly number[]): Answer => ({
  kind: 'options',
  options: texts.map((text, index): Option => ({ value: values?.[index] ?? index, text })),
});

export const noYes = choice(['No', 'Yes']);

/** `how often over the last 2 weeks`, shared by PHQ-9 and GAD-7. */
export const frequencyOfTwoWeeks = choice([
  'Not at all',
  'Several days',
  'More than half the days',
  'Nearly every day',
]);

export const days = (to: number): Answer => ({
  kind: 'range',
  from: 0,
  to,
  unit: 'days',
  fromText: null,
  toText: null,
});

export const points = (from: number, to: number, fromText: string, toText: string): Answer => ({
  kind: 'range',
  from,
  to,
  unit: 'points',
  fromText,
  toText,
});

export const item = (number: number, text: string, answer: Answer): Item => ({
  number,
  label: String(number),
  text,
  answer,
  categoriesFrom: null,
  detailOf: null,
});

/** Items numbered from 1 that share one way of answering. */
export const itemsOf = (texts: readonly string[], answer: Answer): Item[] =>
  texts.map((text, index) => item(index + 1, text, answer));

/** Item numbers from the first to the last, both included. */
export const numbers = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

export const band = (name: string, from: number, to: number): Band => ({
  name,
  from,
  to,
  flagged: false,
});

export const flaggedBand = (name: string, from: number, to: number): Band => ({
  name,
  from,
  to,
  flagged: true,
});
