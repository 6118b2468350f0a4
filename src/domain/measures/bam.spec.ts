import { exampleAdministration } from './administration.example.ts';
import { instrument } from './instruments.ts';
import {
  bandOf,
  categoryOf,
  flaggedScales,
  scaleOf,
  scaleScore,
  score,
  unacceptedItems,
} from './scoring.ts';

type Answers = readonly (number | null)[];

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
    const scored = score(exampleAdministration('bam-30-day', inDays));
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
    const highest: Answers = Array.from({ length: 17 }, (_, i) => (i === 6 ? null : 30));
    const scored = score(exampleAdministration('bam-r', highest));
    expect(scored.scales.map(({ value }) => value)).toEqual([90, 180, 180]);
    expect(flaggedScales(scored)).toEqual([]);
    expect(scored.main.band).toBeNull();
  });
  it('adds up only use of the weekly form', () => {
    const scored = score(exampleAdministration('bam-iop', [0, 7, 7, 0, 0, 0]));
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
