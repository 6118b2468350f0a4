import { addDays, plainDate } from '../time/plain-date.ts';
import { exampleAdministration } from './administration.example.ts';
import type { Administration, InstrumentId } from './administration.ts';
import { changeOf, type MeasureChange } from './change.ts';
import { defaultMeasureRules, scaleRules } from './measure-rules.ts';
import { scoresOf } from './series.ts';

const rows = (id: InstrumentId, forms: readonly (readonly number[])[]): Administration[] =>
  forms.map((answers, week) =>
    exampleAdministration(id, answers, { on: addDays(plainDate('2026-03-02'), week * 7) }),
  );

/** A PHQ-9 with this total. */
const phq = (total: number): number[] =>
  Array.from({ length: 9 }, (_, i) => Math.min(3, Math.max(0, total - i * 3)));

const barc = (total: number): number[] =>
  Array.from({ length: 10 }, (_, i) => 1 + Math.min(5, Math.max(0, total - 10 - i * 5)));

const change = (
  id: InstrumentId,
  forms: readonly (readonly number[])[],
  scale = 'total',
): MeasureChange | null => changeOf(scoresOf(rows(id, forms), id), id, scale, defaultMeasureRules);

const ofPhq = (...totals: number[]): MeasureChange | null => change('phq-9', totals.map(phq));

describe('change of a measure', () => {
  it('does not exist without a value, or for a scale the instrument does not have', () => {
    expect(ofPhq()).toBeNull();
    expect(change('phq-9', [phq(8)], 'risk')).toBeNull();
  });
  it('has nothing to compare a first value with', () => {
    const first = ofPhq(18);
    expect(first?.latest.value).toBe(18);
    expect(first?.sinceFirst).toBeNull();
    expect(first?.sinceLast).toBeNull();
    expect(first?.sinceBest).toBeNull();
    expect(first?.reduction).toBeNull();
    expect(first?.response).toBeNull();
    expect(first?.remission).toBeFalse();
    expect(first?.n).toBe(1);
  });
  it('compares with the first, the last and the best before', () => {
    const now = ofPhq(18, 7, 10, 12);
    expect(now?.sinceFirst?.points).toBe(-6);
    expect(now?.sinceFirst?.improvement).toBe(6);
    expect(now?.sinceLast?.points).toBe(2);
    expect(now?.sinceBest?.from.value).toBe(7);
    expect(now?.sinceBest?.improvement).toBe(-5);
  });
  it('matters from 5 points of PHQ-9 and is reliable from 6, in both directions', () => {
    const verdicts = (from: number, to: number): string => {
      const since = ofPhq(from, to)?.sinceLast;
      return `${since?.meaningful} ${since?.reliable}`;
    };
    expect(verdicts(14, 10)).toBe('within within');
    expect(verdicts(15, 10)).toBe('better within');
    expect(verdicts(16, 10)).toBe('better better');
    expect(verdicts(10, 14)).toBe('within within');
    expect(verdicts(10, 15)).toBe('worse within');
    expect(verdicts(10, 16)).toBe('worse worse');
  });
  it('turns the sign where higher is better', () => {
    const up = change('barc-10', [barc(38), barc(47)]);
    expect(up?.sinceFirst?.points).toBe(9);
    expect(up?.sinceFirst?.improvement).toBe(9);
    expect(up?.sinceFirst?.reliable).toBe('better');
    expect(change('barc-10', [barc(47), barc(40), barc(39)])?.sinceBest?.from.value).toBe(47);
  });
  it('gives no verdict where no threshold is agreed', () => {
    const tea = change('tea', [
      [5, 5, 5, 5],
      [6, 6, 6, 8],
    ]);
    expect(tea?.sinceFirst?.meaningful).toBe('better');
    expect(tea?.sinceFirst?.reliable).toBeNull();
    expect(tea?.response).toBeNull();
    expect(tea?.remission).toBeNull();
    const none = scaleRules(defaultMeasureRules, 'bam-iop', 'use');
    expect(none).toEqual({ minimalChange: null, reliableChange: null, halfWidth: null });
  });
  it('calls half of the first value gone a response, and below 5 remission', () => {
    expect(ofPhq(18, 9)?.response).toBeTrue();
    expect(ofPhq(18, 10)?.response).toBeFalse();
    expect(ofPhq(18, 5)?.remission).toBeFalse();
    expect(ofPhq(18, 4)?.remission).toBeTrue();
    expect(ofPhq(18, 9)?.reduction).toBeCloseTo(0.5);
  });
  it('has no share of a first value of 0', () => {
    expect(ofPhq(0, 3)?.reduction).toBeNull();
    expect(ofPhq(0, 3)?.response).toBeNull();
  });
});
