import type { PrizeSlips } from './contingency-rules.ts';
import type { IncentiveMix } from './incentive.ts';

/** How many slips a bowl holds. */
export const slipsIn = (fishbowl: readonly PrizeSlips[]): number =>
  fishbowl.reduce((sum, { slips }) => sum + slips, 0);

/** The bowl that a configuration describes. */
export const bowlOf = (mix: Omit<IncentiveMix, 'version'>): readonly PrizeSlips[] => [
  { prize: 'none', slips: mix.noneSlips, value: 0 },
  { prize: 'small', slips: mix.smallSlips, value: mix.smallValue },
  { prize: 'large', slips: mix.largeSlips, value: mix.largeValue },
  { prize: 'jumbo', slips: mix.jumboSlips, value: mix.jumboValue },
];

/**
 * What stands on a slip, the slips being numbered from 1 on.
 * @throws RangeError for a number that no slip has.
 */
export const slipDrawn = (fishbowl: readonly PrizeSlips[], slip: number): PrizeSlips => {
  let last = 0;
  for (const slips of fishbowl) {
    last += slips.slips;
    if (slip >= 1 && slip <= last) return slips;
  }
  throw new RangeError(`No slip ${slip} among ${last}`);
};
