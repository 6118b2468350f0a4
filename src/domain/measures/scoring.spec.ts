import { exampleAdministration } from './administration.example.ts';
import type { InstrumentId } from './administration.ts';
import { instrument, shippedInstruments } from './instruments.ts';
import { accepts, bandOf, itemValues, scaleScore, score } from './scoring.ts';

type Answers = readonly (number | null)[];

const main = (id: InstrumentId, answers: Answers): string => {
  const { value, band, answered, items } = score(exampleAdministration(id, answers)).main;
  return value === null ? `incomplete ${answered}/${items}` : `${value} ${band ?? '–'}`;
};

/** `n` items with the same answer. */
const all = (n: number, answer: number | null): Answers => Array.from({ length: n }, () => answer);
const filled = (n: number, total: number, most: number): Answers =>
  Array.from({ length: n }, (_, i) => Math.min(most, Math.max(0, total - i * most)));

const golden: readonly (readonly [InstrumentId, string, Answers, string])[] = [
  ['phq-9', 'nothing', all(9, 0), '0 minimal'],
  ['phq-9', 'mild with item 9', [1, 1, 2, 1, 1, 0, 1, 0, 1], '8 mild'],
  ['phq-9', 'most', all(9, 3), '27 severe'],
  ['phq-9', 'one item open', [1, 1, 2, 1, null, 0, 1, 0, 1], 'incomplete 8/9'],
  ['phq-9', 'the unscored difficulty answered', [...all(9, 1), 3], '9 mild'],
  ['phq-9', 'a value that is no option', [4, ...all(8, 0)], 'incomplete 8/9'],
  ['phq-9', 'a form cut short', [1, 1], 'incomplete 2/9'],
  ['gad-7', 'most', all(7, 3), '21 severe'],
  ['gad-7', 'one item open', [null, ...all(6, 1)], 'incomplete 6/7'],
  ['pcl-5', 'most', all(20, 4), '80 probable PTSD'],
  ['pcl-5', 'one item open', [...all(19, 4), null], 'incomplete 19/20'],
  ['audit-c', 'most', [4, 4, 4], '12 high'],
  ['audit-c', 'one item open', [4, null, 4], 'incomplete 2/3'],
  ['barc-10', 'least', all(10, 1), '10 below 47'],
  ['barc-10', 'most', all(10, 6), '60 47 or more'],
  ['barc-10', 'zero is no answer', [0, ...all(9, 6)], 'incomplete 9/10'],
  ['tea', 'least, without bands', all(4, 1), '4 –'],
  ['tea', 'most', all(4, 10), '40 –'],
  ['tea', 'one item open', [10, null, 10, 10], 'incomplete 3/4'],
  ['craving', 'not notable', [4], '4 below notable'],
  ['craving', 'notable', [5], '5 notable'],
  ['craving', 'half a point', [4.5], 'incomplete 0/1'],
  ['craving', 'beyond the range', [11], 'incomplete 0/1'],
  ['craving', 'below the range', [-1], 'incomplete 0/1'],
  ['asq', 'four times no', all(4, 0), '0 negative'],
  ['asq', 'one yes', [0, 0, 0, 1], '1 positive'],
  ['asq', 'no answer to one', [0, null, 0, 0], 'incomplete 3/4'],
  ['pc-ptsd-5', 'no trauma, questions not asked', [null, null, null, null, null, 0], '0 negative'],
  ['pc-ptsd-5', 'no trauma, whatever else was ticked', [1, 1, 1, 1, 1, 0], '0 negative'],
  ['pc-ptsd-5', 'trauma, two yes', [1, 1, 0, 0, 0, 1], '2 negative'],
  ['pc-ptsd-5', 'trauma, three yes', [1, 1, 1, 0, 0, 1], '3 positive at the sensitive cut-off'],
  ['pc-ptsd-5', 'trauma, four yes', [1, 1, 1, 1, 0, 1], '4 positive'],
  ['pc-ptsd-5', 'trauma question open, five answered', [1, 1, 1, 1, 1], '5 positive'],
  ['pc-ptsd-5', 'trauma, one question open', [1, null, 1, 1, 0, 1], 'incomplete 4/5'],
  ['cows', 'most', [4, 4, 5, 5, 4, 4, 5, 4, 4, 4, 5], '48 severe'],
  ['cows', 'a 3 for the pulse does not exist', [3, ...all(10, 0)], 'incomplete 10/11'],
  ['ciwa-ar', 'most', [...all(9, 7), 4], '67 severe'],
  ['ciwa-ar', 'orientation ends at 4', [...all(9, 0), 5], 'incomplete 9/10'],
  ['bam-iop', 'days are kept as days', [0, 7, 7, 3, 1, 2], '6 use reported'],
  ['bam-iop', 'eight days of a week', [0, 0, 0, 8, 0, 0], 'incomplete 2/3'],
];

describe('scoring', () => {
  for (const [id, vignette, answers, expected] of golden) {
    it(`${id}: ${vignette} → ${expected}`, () => {
      expect(main(id, answers)).toBe(expected);
    });
  }

  it('puts every boundary of PHQ-9 and GAD-7 in its band', () => {
    const phq = [4, 5, 9, 10, 14, 15, 19, 20].map((total) => main('phq-9', filled(9, total, 3)));
    expect(phq).toEqual([
      '4 minimal',
      '5 mild',
      '9 mild',
      '10 moderate',
      '14 moderate',
      '15 moderately severe',
      '19 moderately severe',
      '20 severe',
    ]);
    const gad = [4, 5, 9, 10, 14, 15].map((total) => main('gad-7', filled(7, total, 3)));
    expect(gad.map((text) => text.split(' ')[1])).toEqual([
      'minimal',
      'mild',
      'mild',
      'moderate',
      'moderate',
      'severe',
    ]);
  });

  it('puts every boundary of the withdrawal scales in its band', () => {
    const bands = (id: InstrumentId, totals: readonly number[]): (string | undefined)[] =>
      totals.map((total) => bandOf(instrument(id).scales[0], total)?.name);
    expect(bands('cows', [4, 5, 12, 13, 24, 25, 36, 37])).toEqual([
      'below mild',
      'mild',
      'mild',
      'moderate',
      'moderate',
      'moderately severe',
      'moderately severe',
      'severe',
    ]);
    expect(bands('ciwa-ar', [9, 10, 18, 19])).toEqual([
      'minimal',
      'moderate',
      'moderate',
      'severe',
    ]);
  });

  it('puts AUDIT-C, PCL-5 and BARC-10 on the right side of their cut-offs', () => {
    expect([2, 3, 4, 7, 8].map((total) => main('audit-c', filled(3, total, 4)))).toEqual([
      '2 below the cut-offs',
      '3 at the cut-off for women',
      '4 at or above both cut-offs',
      '7 at or above both cut-offs',
      '8 high',
    ]);
    expect(main('pcl-5', filled(20, 32, 4))).toBe('32 below the cut-off');
    expect(main('pcl-5', filled(20, 33, 4))).toBe('33 probable PTSD');
    expect(main('barc-10', [5, 5, 5, 5, 5, 5, 5, 5, 5, 1])).toBe('46 below 47');
    expect(main('barc-10', [5, 5, 5, 5, 5, 5, 5, 5, 5, 2])).toBe('47 47 or more');
  });

  it('is never satisfied by a heading, and knows every extreme of every scale', () => {
    for (const of of shippedInstruments) {
      const [lowest, highest] = [Math.min, Math.max].map((pick) =>
        of.items.map((item) => {
          const candidates = Array.from({ length: 82 }, (_, n) => n).filter((n) =>
            accepts(item, n),
          );
          return candidates.length === 0 ? null : pick(...candidates);
        }),
      );
      const [scale] = of.scales;
      expect(scaleScore(of, scale, itemValues(of, lowest ?? [])).value).toBe(scale.from);
      expect(scaleScore(of, scale, itemValues(of, highest ?? [])).value).toBe(scale.to);
    }
  });
});
