/** Counts of one week's due tests. */
export interface WeekCounts {
  readonly week: number;
  readonly negative: number;
  readonly collected: number;
  /** Due and not collected. */
  readonly missing: number;
}

/** The share of negative tests, and what it would be if every missing one were the same. */
export interface WeekBounds extends WeekCounts {
  /** Of the tests collected; null without any. */
  readonly share: number | null;
  /** If every missing test were positive; null without any due test. */
  readonly low: number | null;
  /** If every missing test were negative. */
  readonly high: number | null;
}

export const observationResults = ['negative', 'positive', 'missing'] as const;

/** One due test in one week of care. */
export interface WeekObservation {
  readonly week: number;
  readonly result: (typeof observationResults)[number];
}

const ratio = (count: number, of: number): number | null => (of === 0 ? null : count / of);

/** Bounds of one week: the truth about missing tests lies between them. */
export const missingDataBounds = (counts: WeekCounts): WeekBounds => {
  const { negative, collected, missing } = counts;
  return {
    ...counts,
    share: ratio(negative, collected),
    low: ratio(negative, collected + missing),
    high: ratio(negative + missing, collected + missing),
  };
};

/** Bounds of every week from 1 to `weeks`; a week without tests says so with nulls. */
export const boundsByWeek = (
  observations: readonly WeekObservation[],
  weeks: number,
): WeekBounds[] => {
  const byWeek = Map.groupBy(observations, ({ week }) => week);
  return Array.from({ length: weeks }, (_, index) => {
    const week = index + 1;
    const results = (byWeek.get(week) ?? []).map(({ result }) => result);
    const count = (wanted: WeekObservation['result']): number =>
      results.filter((result) => result === wanted).length;
    const missing = count('missing');
    const collected = results.length - missing;
    return missingDataBounds({ week, negative: count('negative'), collected, missing });
  });
};
