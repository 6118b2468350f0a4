import { climbLadder, type IncentiveSample } from './contingency-ladder.ts';
import type {
  DrawSchedule,
  PrizeSlips,
  StateBenefitSchedule,
  VoucherSchedule,
} from './contingency-rules.ts';
import { slipsIn } from './prize-draw.ts';

/** What one draw is worth on average, in US dollars. */
export const expectedDrawValue = (fishbowl: readonly PrizeSlips[]): number =>
  fishbowl.reduce((sum, { slips, value }) => sum + slips * value, 0) / slipsIn(fishbowl);

/** The chance, 0 to 1, that one draw brings a prize. */
export const winProbability = (fishbowl: readonly PrizeSlips[]): number =>
  slipsIn(fishbowl.filter(({ prize }) => prize !== 'none')) / slipsIn(fishbowl);

/** Draws that each sample earned: one for the first success, more up to the cap, 0 without success. */
export const drawsEarned = (
  samples: readonly IncentiveSample[],
  schedule: DrawSchedule,
): readonly number[] =>
  climbLadder(samples, schedule).map(({ rung }) =>
    rung === null ? 0 : Math.min(schedule.cap, rung + 1),
  );

/** What one sample earned, in US dollars. */
export interface Voucher {
  readonly value: number;
  readonly bonus: number;
}

/** The voucher of each sample. */
export const vouchersEarned = (
  samples: readonly IncentiveSample[],
  { first, step, bonus, bonusEvery, ...ladder }: VoucherSchedule,
): readonly Voucher[] =>
  climbLadder(samples, ladder).map(({ rung, run }) =>
    rung === null
      ? { value: 0, bonus: 0 }
      : { value: first + rung * step, bonus: run % bonusEvery === 0 ? bonus : 0 },
  );

/** What each sample earned under a state benefit with fixed amounts after its ladder, in US dollars. */
export const benefitEarned = (
  samples: readonly IncentiveSample[],
  schedule: StateBenefitSchedule,
): readonly number[] => {
  const { first, step, highest, ladderWeeks, fixed } = schedule;
  const fixedAmount = (week: number): number =>
    fixed.find(({ fromWeek, toWeek }) => week >= fromWeek && week <= toWeek)?.amount ?? 0;
  return climbLadder(samples, schedule).map(({ rung, week }) => {
    if (rung === null) return 0;
    return week > ladderWeeks ? fixedAmount(week) : Math.min(highest, first + rung * step);
  });
};

/** The part of an amount that the yearly limit of a payer still allows, in US dollars. */
export const payableUnderCap = (amount: number, paidThisYear: number, annualCap: number): number =>
  Math.max(0, Math.min(amount, annualCap - paidThisYear));
