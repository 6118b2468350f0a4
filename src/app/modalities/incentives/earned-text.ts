import { countText } from '#domain/chart/wording';
import type { Earned } from '#domain/modalities/incentive-ledger';

/** US dollars as they are paid out. */
export const dollars = (amount: number): string =>
  `${amount < 0 ? '−' : ''}$${Math.abs(amount).toFixed(2)}`;

/** Draws or dollars, whichever the schedule gives. */
export const earnedText = ({ draws, amount }: Earned): string =>
  amount === 0 ? countText(draws, 'draw') : dollars(amount);
