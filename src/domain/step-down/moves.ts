import type { RangeLevel } from './rating-rules.ts';
import type { Move } from './readiness-rules.ts';

const ends: Readonly<Record<Move, { readonly from: RangeLevel; readonly to: RangeLevel }>> = {
  '2.5-2.1': { from: '2.5', to: '2.1' },
  '2.1-1.5': { from: '2.1', to: '1.5' },
  '2.1-1.0': { from: '2.1', to: '1.0' },
};

/** The level that a move leaves. */
export const originOf = (move: Move): RangeLevel => ends[move].from;

/** The level that a move goes to. */
export const targetOf = (move: Move): RangeLevel => ends[move].to;

/**
 * The move that a review would be about: from the level of today to the one that the next care
 * names, or else to the usual one below.
 */
export const moveFrom = (levelCode: string | null, nextLevelCode: string | null): Move => {
  if (levelCode === ends['2.5-2.1'].from) return '2.5-2.1';
  return nextLevelCode === ends['2.1-1.0'].to ? '2.1-1.0' : '2.1-1.5';
};
