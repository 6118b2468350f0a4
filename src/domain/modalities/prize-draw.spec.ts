import { defaultContingencyRules } from './contingency-rules.ts';
import { bowlOf, slipDrawn, slipsIn } from './prize-draw.ts';

describe('slips of the bowl', () => {
  const bowl = bowlOf({
    noneSlips: 250,
    smallSlips: 209,
    smallValue: 1,
    largeSlips: 40,
    largeValue: 20,
    jumboSlips: 1,
    jumboValue: 80,
  });

  it('are 500 as shipped', () => {
    expect(bowl).toEqual(defaultContingencyRules.fishbowl);
    expect(slipsIn(bowl)).toBe(500);
  });

  const slips = [
    [1, 'none'],
    [250, 'none'],
    [251, 'small'],
    [459, 'small'],
    [460, 'large'],
    [499, 'large'],
    [500, 'jumbo'],
  ] as const;
  for (const [slip, prize] of slips) {
    it(`say ${prize} on number ${slip}`, () => {
      expect(slipDrawn(bowl, slip).prize).toBe(prize);
    });
  }

  it('have no other numbers', () => {
    expect(() => slipDrawn(bowl, 0)).toThrowError(RangeError);
    expect(() => slipDrawn(bowl, 501)).toThrowError(RangeError);
  });
});
