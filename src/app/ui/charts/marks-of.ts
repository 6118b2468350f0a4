import { type Mark, marks } from '../marks/mark';
import type { ChartSpec } from './chart-spec';

/** The marks that occur in some charts, in the order of the vocabulary; plain values need no legend. */
export const marksOf = (...specs: readonly ChartSpec[]): Mark[] => {
  const used = new Set(
    specs.flatMap(({ series }) => series.flatMap(({ points }) => points.map(({ mark }) => mark))),
  );
  return marks.filter((mark) => mark !== 'value' && used.has(mark));
};
