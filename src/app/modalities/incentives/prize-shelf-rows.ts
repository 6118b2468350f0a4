import type { IncentiveMix, StockMove } from '#contract/incentives';
import { expectedDrawValue, winProbability } from '#domain/modalities/contingency-management';
import { bowlOf } from '#domain/modalities/prize-draw';
import { localDate, type TimeZone } from '#domain/time/instant';
import { longDay } from '../../ui/format/dates';
import { cell, type RecordRow } from '../../ui/records/record-row';
import { prizeWords } from './incentive-words';

const PERCENT = 100;
const PLACES = 3;

/** The bowl in a sentence: slips, chance and mean value. */
export const bowlText = (mix: IncentiveMix): string => {
  const bowl = bowlOf(mix);
  const slips = bowl.map(({ prize, slips: count, value }) =>
    value === 0 ? `${count} ${prizeWords[prize]}` : `${count} ${prizeWords[prize]} ($${value})`,
  );
  const chance = Math.round(winProbability(bowl) * PERCENT);
  const worth = expectedDrawValue(bowl).toFixed(PLACES);
  return `Bowl, version ${mix.version}: ${slips.join(', ')}. A draw wins in ${chance} of 100 and is worth $${worth} on average.`;
};

/** One movement of the shelf. */
export const moveRow = (move: StockMove, zone: TimeZone | undefined): RecordRow => ({
  id: move.id,
  struck: null,
  cells: [
    cell(zone === undefined ? move.at : longDay(localDate(move.at, zone))),
    cell(prizeWords[move.prize]),
    cell(`${move.change > 0 ? '+' : '−'}${Math.abs(move.change)}`),
    cell(move.kind === 'given' ? 'given to somebody who drew it' : (move.note ?? 'restocked')),
  ],
});
