/** Counts as they may be shown: null stands for "fewer than 11", or for a cell hidden with one. */
export interface ShownCounts {
  readonly cells: readonly (number | null)[];
  readonly total: number | null;
}

interface Cell {
  readonly index: number;
  readonly count: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

/** Smallest first, empty cells last, because they tell of nobody. */
const bySize = (a: Cell, b: Cell): number =>
  (a.count === 0 ? Infinity : a.count) - (b.count === 0 ? Infinity : b.count);

/** A single hidden cell follows from the total, and hidden cells with a small sum nearly do. */
const isSolvable = (hidden: readonly Cell[], smallestShown: number): boolean =>
  hidden.length === 1 || sum(hidden.map(({ count }) => count)) < smallestShown;

/**
 * Hides small counts, and with them the next smallest cells until no hidden one can be worked out.
 * Source: clinical-sources.md#small-cells
 */
export const suppressSmallCounts = (
  counts: readonly number[],
  smallestShown: number,
): ShownCounts => {
  const isSmall = (count: number): boolean => count > 0 && count < smallestShown;
  const total = sum(counts);
  if (isSmall(total)) return { cells: counts.map(() => null), total: null };
  const cells = counts.map((count, index) => ({ index, count }));
  const hidden = cells.filter(({ count }) => isSmall(count));
  const shown = cells.filter(({ count }) => !isSmall(count)).toSorted(bySize);
  for (const cell of hidden.length === 0 ? [] : shown) {
    if (!isSolvable(hidden, smallestShown)) break;
    hidden.push(cell);
  }
  const hiddenIndexes = new Set(hidden.map(({ index }) => index));
  return {
    cells: counts.map((count, index) => (hiddenIndexes.has(index) ? null : count)),
    total,
  };
};
