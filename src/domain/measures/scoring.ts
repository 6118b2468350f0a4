import type { Administration } from './administration.ts';
import type { Band, Instrument, Item, SafetyItem, Scale } from './instrument.ts';
import { instrument } from './instruments.ts';
import type { ScaleScore, Score } from './score.ts';

/** True when a value is one of the item's options, or a whole number in its range. */
export const accepts = ({ answer }: Item, value: number): boolean => {
  switch (answer.kind) {
    case 'options':
      return answer.options.some((option) => option.value === value);
    case 'range':
      return Number.isInteger(value) && value >= answer.from && value <= answer.to;
    case 'heading':
      return false;
  }
};

/** Numbers of the items whose answer the instrument does not know; empty for a valid form. */
export const unacceptedItems = (
  { items }: Instrument,
  answers: readonly (number | null)[],
): number[] =>
  items
    .filter((item) => {
      const value = answers[item.number - 1] ?? null;
      return value !== null && !accepts(item, value);
    })
    .map(({ number }) => number);

/** The category of an answer: the last one whose lowest value it reaches. */
export const categoryOf = (value: number, categoriesFrom: readonly number[]): number =>
  categoriesFrom.findLastIndex((lowest) => value >= lowest);

const valueOf = (item: Item, answer: number | null): number | null => {
  if (answer === null || !accepts(item, answer)) return null;
  return item.categoriesFrom === null ? answer : categoryOf(answer, item.categoriesFrom);
};

/** What each item is worth; null where it is unanswered or answered with an unknown value. */
export const itemValues = (
  { items }: Instrument,
  answers: readonly (number | null)[],
): (number | null)[] => items.map((item) => valueOf(item, answers[item.number - 1] ?? null));

/** The band in which a value of a scale lies; null where the scale has no bands. */
export const bandOf = ({ bands }: Scale, value: number): Band | null =>
  bands.find(({ from, to }) => value >= from && value <= to) ?? null;

const combine = ({ method }: Scale, values: readonly number[]): number =>
  method.kind === 'sum'
    ? values.reduce((sum, value) => sum + value, 0)
    : values.filter((value) => value >= method.from).length;

const gateIsClosed = ({ gate }: Instrument, values: readonly (number | null)[]): boolean =>
  gate !== null && values[gate.item - 1] === gate.closedBy;

/** One scale from item values; null while an item is unanswered, because nothing is prorated. */
export const scaleScore = (
  of: Instrument,
  scale: Scale,
  values: readonly (number | null)[],
): ScaleScore => {
  const closed = gateIsClosed(of, values);
  const known = scale.items
    .map((number) => (closed ? 0 : (values[number - 1] ?? null)))
    .filter((value) => value !== null);
  const value = known.length === scale.items.length ? combine(scale, known) : null;
  return {
    scale: scale.id,
    value,
    band: value === null ? null : (bandOf(scale, value)?.name ?? null),
    answered: known.length,
    items: scale.items.length,
  };
};

const isSignal = (safety: SafetyItem, values: readonly (number | null)[]): boolean => {
  const value = values[safety.item - 1] ?? null;
  return value === null ? safety.whenUnanswered === 'signal' : value >= safety.from;
};

/** The safety items of an instrument that these answers raise, whatever the totals say. */
export const raisedSafetyItems = (
  of: Instrument,
  answers: readonly (number | null)[],
): SafetyItem[] => {
  const values = itemValues(of, answers);
  return of.safetyItems.filter((safety) => isSignal(safety, values));
};

const scored = (administration: Administration): Score => {
  const of = instrument(administration.instrument);
  const values = itemValues(of, administration.answers);
  const [first, ...others] = of.scales;
  const main = scaleScore(of, first, values);
  return {
    administration,
    instrument: of.id,
    on: administration.on,
    main,
    scales: [main, ...others.map((scale) => scaleScore(of, scale, values))],
    safetyItems: raisedSafetyItems(of, administration.answers).map(({ item }) => item),
  };
};

// A dozen rules ask for the same scores of one chart; rows never change.
const scores = new WeakMap<Administration, Score>();

/** Scores one administration of any instrument: scales with bands, and safety items. */
export const score = (administration: Administration): Score => {
  const known = scores.get(administration) ?? scored(administration);
  scores.set(administration, known);
  return known;
};

/** One scale of a score; null when the instrument has no scale of that name. */
export const scaleOf = ({ scales }: Score, id: string): ScaleScore | null =>
  scales.find(({ scale }) => scale === id) ?? null;

/** The scales of a score that lie in a band which asks for attention. */
export const flaggedScales = ({ instrument: id, scales }: Score): ScaleScore[] => {
  const flagged = instrument(id).scales.flatMap(({ id: scale, bands }) =>
    bands.filter((band) => band.flagged).map(({ name }) => `${scale} ${name}`),
  );
  return scales.filter(({ scale, band }) => flagged.includes(`${scale} ${band}`));
};

/**
 * True when every cluster has the number of items that the diagnostic pattern needs; null when the
 * instrument has no pattern or a cluster is incomplete.
 */
export const meetsPattern = ({ instrument: id, scales }: Score): boolean | null => {
  const { pattern } = instrument(id);
  if (pattern === null) return null;
  const clusters = scales.filter(({ scale }) => scale in pattern);
  if (clusters.some(({ value }) => value === null)) return null;
  return clusters.every(({ scale, value }) => Number(value) >= Number(pattern[scale]));
};
