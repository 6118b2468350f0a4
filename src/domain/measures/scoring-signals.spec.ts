import { exampleAdministration } from './administration.example.ts';
import type { InstrumentId } from './administration.ts';
import { meetsPattern, score } from './scoring.ts';

type Answers = readonly (number | null)[];

/** `n` items with the same answer. */
const all = (n: number, answer: number | null): Answers => Array.from({ length: n }, () => answer);

describe('safety items', () => {
  const raised = (id: InstrumentId, answers: Answers): readonly number[] =>
    score(exampleAdministration(id, answers)).safetyItems;

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
    meetsPattern(score(exampleAdministration('pcl-5', values)));

  it('needs one of B, one of C, two of D and two of E at 2 or more', () => {
    expect(meets(answers([1, 6, 8, 9, 15, 16]))).toBeTrue();
    expect(meets(answers([6, 8, 9, 15, 16]))).toBeFalse();
    expect(meets(answers([1, 8, 9, 15, 16]))).toBeFalse();
    expect(meets(answers([1, 6, 8, 15, 16]))).toBeFalse();
    expect(meets(answers([1, 6, 8, 9, 15]))).toBeFalse();
  });
  it('is not known with an open item, and does not exist for PHQ-9', () => {
    expect(meets([null, ...answers([]).slice(1)])).toBeNull();
    expect(meetsPattern(score(exampleAdministration('phq-9', all(9, 3))))).toBeNull();
  });
});
