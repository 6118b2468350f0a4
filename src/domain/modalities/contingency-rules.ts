import type { LadderRules } from './contingency-ladder.ts';

export const prizes = ['none', 'small', 'large', 'jumbo'] as const;
export type Prize = (typeof prizes)[number];

export interface PrizeSlips {
  readonly prize: Prize;
  readonly slips: number;
  /** US dollars. */
  readonly value: number;
}

export interface DrawSchedule extends LadderRules {
  /** Most draws for one success. */
  readonly cap: number;
}

export interface VoucherSchedule extends LadderRules {
  /** US dollars for the first success, and more for each further one in a row. */
  readonly first: number;
  readonly step: number;
  /** Extra for every so many successes in a row. */
  readonly bonus: number;
  readonly bonusEvery: number;
}

export interface StateBenefitSchedule extends LadderRules {
  readonly first: number;
  readonly step: number;
  readonly highest: number;
  /** Last week of the ladder; afterwards amounts are fixed. */
  readonly ladderWeeks: number;
  readonly fixed: readonly {
    readonly fromWeek: number;
    readonly toWeek: number;
    readonly amount: number;
  }[];
}

export interface ContingencyRules {
  readonly fishbowl: readonly PrizeSlips[];
  readonly drawsPerWeekOfSuccess: DrawSchedule;
  readonly drawsPerSample: DrawSchedule;
  readonly voucher: VoucherSchedule;
  readonly stateBenefit: StateBenefitSchedule;
  /** What a specimen that is not valid does to the ladder; it is to be repeated within a day. */
  readonly invalidSample: 'freeze' | 'reset';
  /** US dollars that one payer allows per person and calendar year. */
  readonly annualCap: number;
}

/** Source: clinical-sources.md#contingency-management */
export const defaultContingencyRules: ContingencyRules = {
  fishbowl: [
    { prize: 'none', slips: 250, value: 0 },
    { prize: 'small', slips: 209, value: 1 },
    { prize: 'large', slips: 40, value: 20 },
    { prize: 'jumbo', slips: 1, value: 80 },
  ],
  drawsPerWeekOfSuccess: { rise: 'per-week', restoreAfter: null, cap: 12 },
  drawsPerSample: { rise: 'per-sample', restoreAfter: null, cap: 8 },
  voucher: {
    rise: 'per-sample',
    restoreAfter: 5,
    first: 2.5,
    step: 1.25,
    bonus: 10,
    bonusEvery: 3,
  },
  stateBenefit: {
    rise: 'per-week',
    restoreAfter: 2,
    first: 10,
    step: 1.5,
    highest: 26.5,
    ladderWeeks: 12,
    fixed: [
      { fromWeek: 13, toWeek: 18, amount: 15 },
      { fromWeek: 19, toWeek: 23, amount: 10 },
      { fromWeek: 24, toWeek: 24, amount: 21 },
    ],
  },
  invalidSample: 'freeze',
  annualCap: 599,
};
