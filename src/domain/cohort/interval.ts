/** A value with the ends of its interval; an end that cannot be computed is null. */
export interface Interval {
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Wilson's interval of a proportion, with `quantile` 1.96 for 95 %; null of nobody.
 * Source: clinical-sources.md#cohort-statistics
 */
export const wilsonInterval = (
  count: number,
  of: number,
  quantile: number,
): (Interval & { readonly lower: number; readonly upper: number }) | null => {
  if (of === 0) return null;
  const share = count / of;
  const square = quantile ** 2;
  const denominator = 1 + square / of;
  const centre = (share + square / (2 * of)) / denominator;
  const spread = Math.sqrt((share * (1 - share)) / of + square / (4 * of ** 2));
  const half = (quantile * spread) / denominator;
  return { value: share, lower: Math.max(0, centre - half), upper: Math.min(1, centre + half) };
};
