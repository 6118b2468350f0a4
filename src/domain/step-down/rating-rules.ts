import type { AsamEdition } from '../chart/episode.ts';

/** Levels between which a move is judged; edition 3 writes `1` for both outpatient levels. */
export const rangeLevels = ['1.0', '1.5', '2.1', '2.5'] as const;
export type RangeLevel = (typeof rangeLevels)[number];

/** The two dimensions that readiness reads. */
export const ratedMatters = ['withdrawal', 'environment'] as const;
export type RatedMatter = (typeof ratedMatters)[number];

export interface EditionRatings {
  /** Every rating of the edition, least need first. */
  readonly ladder: readonly string[];
  /** Which of the six dimensions the matter is, 1 to 6. */
  readonly dimension: Readonly<Record<RatedMatter, number>>;
  /** The highest rating that lies in the range of a level. */
  readonly highest: Readonly<Record<RangeLevel, Readonly<Record<RatedMatter, string>>>>;
}

export interface RatingRules {
  /** A rating is relied on for so many days. */
  readonly days: number;
  readonly editions: Readonly<Record<AsamEdition, EditionRatings>>;
}

/** Source: clinical-sources.md#dimension-ranges */
export const defaultRatingRules: RatingRules = {
  days: 30,
  editions: {
    'asam-3': {
      ladder: ['0', '1', '2', '3', '4'],
      dimension: { withdrawal: 1, environment: 6 },
      highest: {
        '1.0': { withdrawal: '1', environment: '1' },
        '1.5': { withdrawal: '1', environment: '1' },
        '2.1': { withdrawal: '1', environment: '2' },
        '2.5': { withdrawal: '2', environment: '3' },
      },
    },
    'asam-4': {
      ladder: ['0', '1.0', '1.5', '1.7', '2.1', '2.5', '2.7', '3.1', '3.5', '3.7', '4'],
      dimension: { withdrawal: 1, environment: 5 },
      highest: {
        // 1.7 asks for managed medication only, and medication is never a barrier to a review.
        '1.0': { withdrawal: '1.7', environment: '1.0' },
        '1.5': { withdrawal: '1.7', environment: '1.5' },
        '2.1': { withdrawal: '2.1', environment: '2.1' },
        '2.5': { withdrawal: '2.7', environment: '2.5' },
      },
    },
  },
};
