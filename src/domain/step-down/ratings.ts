import type { AsamEdition } from '../chart/episode.ts';
import type { RangeLevel, RatedMatter, RatingRules } from './rating-rules.ts';

/**
 * How many steps of the edition's ladder a rating lies above the range of a level; 0 or less is in
 * range, null for a rating that the edition does not have.
 */
export const stepsAboveRange = (
  { edition, rating }: { readonly edition: AsamEdition; readonly rating: string },
  level: RangeLevel,
  matter: RatedMatter,
  rules: RatingRules,
): number | null => {
  const { ladder, highest } = rules.editions[edition];
  const step = ladder.indexOf(rating);
  return step < 0 ? null : step - ladder.indexOf(highest[level][matter]);
};
