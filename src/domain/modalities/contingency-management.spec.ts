import type { IncentiveOutcome, IncentiveSample } from './contingency-ladder.ts';
import {
  benefitEarned,
  drawsEarned,
  expectedDrawValue,
  payableUnderCap,
  vouchersEarned,
  winProbability,
} from './contingency-management.ts';
import { defaultContingencyRules as rules } from './contingency-rules.ts';

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

/** `success` for every sample of the weeks, with other outcomes at some positions. */
const samples = (
  weeks: number,
  perWeek: number,
  others: Readonly<Record<number, IncentiveOutcome>> = {},
): readonly IncentiveSample[] =>
  Array.from({ length: weeks * perWeek }, (_, index) => ({
    week: Math.floor(index / perWeek) + 1,
    outcome: others[index] ?? 'success',
  }));

describe('prize draws', () => {
  it('are worth $2.178 on average with a jumbo of $80 and $2.218 with one of $100', () => {
    expect(expectedDrawValue(rules.fishbowl)).toBeCloseTo(2.178, 10);
    const dearer = rules.fishbowl.map((slips) =>
      slips.prize === 'jumbo' ? { ...slips, value: 100 } : slips,
    );
    expect(expectedDrawValue(dearer)).toBeCloseTo(2.218, 10);
  });

  it('win every second time', () => {
    expect(winProbability(rules.fishbowl)).toBe(0.5);
  });

  it('are 156 in 12 weeks of two samples that rise by the week', () => {
    expect(sum(drawsEarned(samples(12, 2), rules.drawsPerWeekOfSuccess))).toBe(156);
  });

  it('are 164 in 24 samples that rise by the sample up to 8', () => {
    expect(sum(drawsEarned(samples(12, 2), rules.drawsPerSample))).toBe(164);
  });

  const ladders: readonly [IncentiveOutcome, readonly number[]][] = [
    ['positive', [1, 2, 0, 1, 2, 3]],
    ['missed', [1, 2, 0, 1, 2, 3]],
    ['excused', [1, 2, 0, 3, 4, 5]],
    ['invalid', [1, 2, 0, 3, 4, 5]],
  ];
  for (const [outcome, draws] of ladders) {
    it(`go ${draws.join(', ')} when the third sample is ${outcome}`, () => {
      expect(drawsEarned(samples(3, 2, { 2: outcome }), rules.drawsPerSample)).toEqual(draws);
    });
  }

  it('that rise by the week start again after a positive and wait after an excused sample', () => {
    const positive = samples(5, 2, { 4: 'positive' });
    expect(drawsEarned(positive, rules.drawsPerWeekOfSuccess)).toEqual([
      1, 1, 2, 2, 0, 1, 1, 1, 2, 2,
    ]);
    const excused = samples(4, 2, { 3: 'excused' });
    expect(drawsEarned(excused, rules.drawsPerWeekOfSuccess)).toEqual([1, 1, 2, 0, 2, 2, 3, 3]);
  });
});

describe('vouchers', () => {
  const worth = (given: readonly IncentiveSample[]) => vouchersEarned(given, rules.voucher);

  it('come to $997.50 for 36 negatives in a row, the 36th being worth $46.25', () => {
    const earned = worth(samples(12, 3));
    expect(sum(earned.map(({ value }) => value))).toBe(877.5);
    expect(sum(earned.map(({ bonus }) => bonus))).toBe(120);
    expect(earned.at(-1)).toEqual({ value: 46.25, bonus: 10 });
  });

  it('fall to $2.50 after a positive and return after five negatives in a row', () => {
    const values = worth(samples(11, 1, { 3: 'positive' })).map(({ value }) => value);
    expect(values).toEqual([2.5, 3.75, 5, 0, 2.5, 3.75, 5, 6.25, 7.5, 8.75, 10]);
    const later = worth(samples(16, 1, { 9: 'missed' })).map(({ value }) => value);
    expect(later.slice(8)).toEqual([12.5, 0, 2.5, 3.75, 5, 6.25, 7.5, 13.75]);
  });

  it('keep what waits to be restored over a second positive', () => {
    const values = worth(samples(18, 1, { 9: 'missed', 11: 'positive' })).map(({ value }) => value);
    expect(values.slice(9)).toEqual([0, 2.5, 0, 2.5, 3.75, 5, 6.25, 7.5, 13.75]);
  });

  it('count the three in a row of a bonus anew after a positive', () => {
    const bonuses = worth(samples(6, 1, { 2: 'positive' })).map(({ bonus }) => bonus);
    expect(bonuses).toEqual([0, 0, 0, 0, 0, 10]);
  });
});

describe('state benefit', () => {
  const whole = (others: Readonly<Record<number, IncentiveOutcome>> = {}) => [
    ...samples(12, 2, others),
    ...Array.from({ length: 12 }, (_, n) => ({ week: 13 + n, outcome: 'success' as const })),
  ];

  it('pays $599 for 36 negative tests', () => {
    expect(whole().length).toBe(36);
    const earned = benefitEarned(whole(), rules.stateBenefit);
    expect(sum(earned)).toBe(599);
    expect([earned[0], earned[23], earned[24], earned[30], earned[35]]).toEqual([
      10, 26.5, 15, 10, 21,
    ]);
  });

  it('returns to the former amount after two negatives in a row', () => {
    const earned = benefitEarned(whole({ 6: 'positive' }), rules.stateBenefit);
    expect(earned.slice(4, 12)).toEqual([13, 13, 0, 10, 10, 14.5, 16, 16]);
  });

  it('pays nothing for a positive in the fixed weeks, nor after the program', () => {
    const late: readonly IncentiveSample[] = [
      { week: 13, outcome: 'positive' },
      { week: 14, outcome: 'success' },
      { week: 25, outcome: 'success' },
    ];
    expect(benefitEarned(late, rules.stateBenefit)).toEqual([0, 15, 0]);
  });
});

describe('yearly limit', () => {
  const cases = [
    [20, 500, 20],
    [20, 590, 9],
    [20, 599, 0],
    [20, 700, 0],
  ] as const;
  for (const [amount, paid, payable] of cases) {
    it(`pays $${payable} of $${amount} after $${paid}`, () => {
      expect(payableUnderCap(amount, paid, rules.annualCap)).toBe(payable);
    });
  }
});
