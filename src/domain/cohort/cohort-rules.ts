import type { EndReason } from '../chart/episode.ts';

/** Settings of the cohort's figures. */
export interface CohortRules {
  /** A count from 1 up to one below this is not shown. */
  readonly smallestShownCount: number;
  /** Fewest people in a group for which a curve is drawn. */
  readonly smallestCurveGroup: number;
  /** Standard normal quantile of the intervals: 1.96 for 95 %. */
  readonly intervalQuantile: number;
  /** Ends of an episode that count as leaving; every other one ends the watching only. */
  readonly leavingReasons: readonly EndReason[];
  /** Days after admission at which retention is told. */
  readonly retentionDays: readonly number[];
}

/** Source: clinical-sources.md#cohort-statistics */
export const defaultCohortRules: CohortRules = {
  smallestShownCount: 11,
  smallestCurveGroup: 30,
  intervalQuantile: 1.959964,
  leavingReasons: ['left-before-planned'],
  retentionDays: [30, 60, 90],
};
