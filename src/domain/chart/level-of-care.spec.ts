import { asamEditions } from './episode.ts';
import { levelOf, levelsOfCare, nextLevelDown } from './level-of-care.ts';

describe('level of care', () => {
  it('keeps both editions apart: level 1.5 is only known to the fourth', () => {
    expect(levelOf('asam-4', '1.5')?.name).toBe('outpatient therapy');
    expect(levelOf('asam-3', '1.5')).toBeNull();
    expect(levelOf('asam-3', '3.3')?.name).toBe('population-specific high-intensity residential');
    expect(levelOf('asam-4', '3.3')).toBeNull();
    expect(levelOf('asam-4', '0.5')).toBeNull();
  });

  it('names 2.1 in both, with an upper end in the fourth only', () => {
    const inBoth = asamEditions.map((edition) => levelOf(edition, '2.1'));
    expect(inBoth.map((level) => level?.minimumHours)).toEqual([9, 9]);
    expect(inBoth.map((level) => level?.maximumHours)).toEqual([null, 19]);
    expect(levelOf('asam-3', '2.5')?.minimumHours).toBe(20);
    expect(levelOf('asam-4', '2.5')?.minimumHours).toBe(20);
  });

  const steps = [
    ['asam-3', '2.5', '2.1'],
    ['asam-3', '2.1', '1'],
    ['asam-3', '1', null],
    ['asam-4', '2.5', '2.1'],
    ['asam-4', '2.1', '1.5'],
    ['asam-4', '1.5', '1.0'],
    ['asam-4', '1.0', null],
    ['asam-4', 'unheard-of', null],
  ] as const;
  for (const [edition, from, to] of steps) {
    it(`${edition}: the step down from ${from} is ${to ?? 'none'}`, () => {
      expect(nextLevelDown(edition, from)?.code ?? null).toBe(to);
    });
  }

  it('leads every step down to a level of the same edition, codes being unique', () => {
    for (const edition of asamEditions) {
      const levels = levelsOfCare(edition);
      const codes = levels.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      for (const { stepDownTo } of levels) {
        expect(stepDownTo === null || codes.includes(stepDownTo)).toBe(true);
      }
    }
  });
});
