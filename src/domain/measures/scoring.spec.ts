import type { RecordId } from '../ids.ts';
import { instant } from '../time/instant.ts';
import { plainDate } from '../time/plain-date.ts';
import type { Administration, InstrumentId } from './administration.ts';
import { instrument, shippedInstruments } from './instruments.ts';
import {
  accepts,
  bandOf,
  categoryOf,
  flaggedScales,
  itemValues,
  meetsPattern,
  scaleOf,
  scaleScore,
  score,
  unacceptedItems,
} from './scoring.ts';

type Answers = readonly (number | null)[];

const administered = (id: InstrumentId, answers: Answers): Administration => ({
  id: `${id}-1` as RecordId,
  recordedAt: instant('2026-03-02T15:00:00Z'),
  recordedBy: null,
  enteredInErrorAt: null,
  instrument: id,
  on: plainDate('2026-03-02'),
  mode: 'self',
  answers,
});

const main = (id: InstrumentId, answers: Answers): string => {
  const { value, band, answered, items } = score(administered(id, answers)).main;
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

describe('safety items', () => {
  const raised = (id: InstrumentId, answers: Answers): readonly number[] =>
    score(administered(id, answers)).safetyItems;

  it('come with item 9 of PHQ-9 from 1, whatever the total', () => {
    expect(raised('phq-9', [1, 1, 2, 1, 1, 0, 1, 0, 1])).toEqual([9]);
    expect(raised('phq-9', all(8, 3))).toEqual([]);
    expect(raised('phq-9', [...all(8, 3), 0])).toEqual([]);
    expect(raised('phq-9', [...all(8, null), 1])).toEqual([9]);
  });
  it('come with any yes on ASQ, and with a question that got no answer', () => {
    expect(raised('asq', [0, 0, 0, 0])).toEqual([]);
    expect(raised('asq', [0, 1, 0, 0, 0])).toEqual([2]);
    expect(raised('asq', [0, null, 0, 0])).toEqual([2]);
    expect(raised('asq', [0, 0, 1, 1, 1])).toEqual([3, 4, 5]);
  });
  it('are unknown to instruments that ask about no such thing', () => {
    expect(raised('gad-7', all(7, 3))).toEqual([]);
  });
});

describe('the DSM-5 pattern of PCL-5', () => {
  const answers = (moderate: readonly number[]): Answers =>
    Array.from({ length: 20 }, (_, i) => (moderate.includes(i + 1) ? 2 : 1));
  const meets = (values: Answers): boolean | null =>
    meetsPattern(score(administered('pcl-5', values)));

  it('needs one of B, one of C, two of D and two of E at 2 or more', () => {
    expect(meets(answers([1, 6, 8, 9, 15, 16]))).toBeTrue();
    expect(meets(answers([6, 8, 9, 15, 16]))).toBeFalse();
    expect(meets(answers([1, 8, 9, 15, 16]))).toBeFalse();
    expect(meets(answers([1, 6, 8, 15, 16]))).toBeFalse();
    expect(meets(answers([1, 6, 8, 9, 15]))).toBeFalse();
  });
  it('is not known with an open item, and does not exist for PHQ-9', () => {
    expect(meets([null, ...answers([]).slice(1)])).toBeNull();
    expect(meetsPattern(score(administered('phq-9', all(9, 3))))).toBeNull();
  });
});

describe('the three forms of the monitor', () => {
  it('turns days into categories: 0; 1–3; 4–8; 9–15; 16–30', () => {
    const days = [0, 1, 3, 4, 8, 9, 15, 16, 30];
    expect(days.map((n) => categoryOf(n, [0, 1, 4, 9, 16]))).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });

  const printed: Answers = [2, 1, 2, 0, 0, 1, null, 2, 3, 2, 1, 2, 4, 4, 1, 3, 3];
  it('scores the printed vector of categories: Use 1, Risk 9, Protective 18', () => {
    const of = instrument('bam-30-day');
    const scores = of.scales.map((scale) => scaleScore(of, scale, printed));
    expect(scores.map(({ scale, value, band }) => `${scale} ${value} ${band}`)).toEqual([
      'use 1 use reported',
      'risk 9 lower',
      'protective 18 higher',
    ]);
  });
  it('scores the same form from the days a person named, and flags only use', () => {
    const inDays: Answers = [2, 3, 5, 0, 0, 1, null, 2, 3, 8, 1, 2, 20, 4, 1, 10, 1];
    const scored = score(administered('bam-30-day', inDays));
    expect(scored.scales.map(({ value }) => value)).toEqual([1, 9, 18]);
    expect(flaggedScales(scored).map(({ scale }) => scale)).toEqual(['use']);
  });
  it('flags Risk from 12 and Protective up to 12', () => {
    const [use, risk, protective] = instrument('bam-30-day').scales;
    expect([11, 12].map((n) => risk && bandOf(risk, n)?.flagged)).toEqual([false, true]);
    expect([12, 13].map((n) => protective && bandOf(protective, n)?.flagged)).toEqual([
      true,
      false,
    ]);
    expect([0, 1].map((n) => bandOf(use, n)?.flagged)).toEqual([false, true]);
  });
  it('accepts only 0 or 4 for income, and nothing for the heading', () => {
    const form: (number | null)[] = Array.from({ length: 24 }, () => 0);
    form[13] = 2;
    expect(unacceptedItems(instrument('bam-30-day'), form)).toEqual([7, 14]);
    form[6] = null;
    form[13] = 4;
    expect(unacceptedItems(instrument('bam-30-day'), form)).toEqual([]);
    expect(unacceptedItems(instrument('bam-30-day'), form.slice(0, 17))).toEqual([]);
    form[3] = 31;
    expect(unacceptedItems(instrument('bam-30-day'), form)).toEqual([4]);
  });
  it('values the most satisfied answer of item 17 with 0, in no scale', () => {
    const { items, scales } = instrument('bam-30-day');
    const progress = items[16]?.answer;
    expect(progress?.kind === 'options' ? progress.options.at(-1) : null).toEqual({
      value: 0,
      text: 'Extremely',
    });
    expect(scales.some((scale) => scale.items.includes(17))).toBeFalse();
  });
  it('sums the continuous form to 90, 180 and 180 and flags nothing', () => {
    const highest: Answers = all(17, 30).map((n, i) => (i === 6 ? null : n));
    const scored = score(administered('bam-r', highest));
    expect(scored.scales.map(({ value }) => value)).toEqual([90, 180, 180]);
    expect(flaggedScales(scored)).toEqual([]);
    expect(scored.main.band).toBeNull();
  });
  it('adds up only use of the weekly form', () => {
    const scored = score(administered('bam-iop', [0, 7, 7, 0, 0, 0]));
    expect(scored.main).toEqual({
      scale: 'use',
      value: 0,
      band: 'no use reported',
      answered: 3,
      items: 3,
    });
    expect(scaleOf(scored, 'risk')).toBeNull();
    expect(scaleOf(scored, 'use')?.value).toBe(0);
  });
});
