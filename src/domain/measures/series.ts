import type { RecordId } from '../ids.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { Administration, InstrumentId } from './administration.ts';
import type { Score } from './score.ts';
import { scaleOf, score } from './scoring.ts';

/** One complete value of one scale. */
export interface Reading {
  readonly on: PlainDate;
  readonly value: number;
  readonly row: RecordId;
}

const isComplete = ({ scales }: Score): boolean => scales.every(({ value }) => value !== null);

/** Sorts by day; within a day the last completed form comes last. */
const orderKey = (scored: Score): string => {
  const { recordedAt, id } = scored.administration;
  return `${scored.on} ${isComplete(scored) ? 1 : 0} ${recordedAt} ${id}`;
};

/**
 * The scores of one instrument, oldest first. When a day has several, the last completed one
 * counts; the others stay in the chart. Source: clinical-sources.md#measures
 */
export const scoresOf = (administrations: readonly Administration[], id: InstrumentId): Score[] => {
  const scores = administrations
    .filter((administration) => administration.instrument === id)
    .map(score)
    .toSorted((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1));
  return [...new Map(scores.map((scored) => [scored.on, scored])).values()];
};

/** The complete values of one scale, in the order of the scores. */
export const readingsOf = (scores: readonly Score[], scale: string): Reading[] =>
  scores.flatMap((scored) => {
    const value = scaleOf(scored, scale)?.value ?? null;
    return value === null ? [] : [{ on: scored.on, value, row: scored.administration.id }];
  });

/** The complete values of an instrument's first scale. */
export const mainReadingsOf = (
  administrations: readonly Administration[],
  id: InstrumentId,
): Reading[] =>
  scoresOf(administrations, id).flatMap(({ on, main, administration }) =>
    main.value === null ? [] : [{ on, value: main.value, row: administration.id }],
  );
