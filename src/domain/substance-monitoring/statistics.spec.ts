import type { RecordId } from '../ids.ts';
import { instant } from '../time/instant.ts';
import { addDays, plainDate } from '../time/plain-date.ts';
import { type DrugTest, noTestPaper } from './drug-test.ts';
import type { Finding, InterpretedTest, TestOutcome } from './interpreted-test.ts';
import { consistent, testStatistics } from './statistics.ts';
import { defaultSubstanceMonitoringRules as rules } from './substance-monitoring-rules.ts';

const row: DrugTest = {
  id: 'test' as RecordId,
  recordedAt: instant('2026-03-02T12:00:00Z'),
  recordedBy: null,
  enteredInErrorAt: null,
  scheduledOn: plainDate('2026-03-02'),
  reason: 'random',
  state: 'resulted',
  collectedOn: null,
  resultedAt: null,
  matrix: 'urine',
  setting: 'laboratory',
  collection: null,
  temperatureCheck: null,
  temperature: null,
  creatinine: null,
  specificGravity: null,
  ph: null,
  nitrite: null,
  analytes: [],
  discussedOn: null,
  ...noTestPaper,
};

const read = (outcome: TestOutcome, finding: Finding, index: number): InterpretedTest => ({
  test: row,
  on: addDays(row.scheduledOn, index),
  validity: null,
  outcome,
  analytes: [
    { analyte: 'cannabinoids', finding, stage: null, mayBeResidual: false, explainedBy: null },
  ],
});

/** One letter per test: the outcome, and what its analyte was found to be. */
const letters: Readonly<Record<string, readonly [TestOutcome, Finding]>> = {
  n: ['consistent', 'expected-negative'],
  e: ['consistent', 'expected-positive'],
  p: ['unexpected-positive', 'unexpected-positive'],
  u: ['unexpected-unconfirmed', 'unexpected-unconfirmed'],
  a: ['unexpected-negative', 'unexpected-negative'],
  s: ['unexpected-unconfirmed', 'unexpected-negative'],
  m: ['missed', 'not-tested'],
  r: ['refused', 'not-tested'],
  t: ['tampered', 'not-valid'],
  x: ['excused', 'not-tested'],
  c: ['cancelled', 'not-tested'],
  d: ['not-valid', 'not-valid'],
  w: ['pending', 'pending'],
  f: ['scheduled', 'not-tested'],
};
const course = (text: string): InterpretedTest[] =>
  [...text].flatMap((letter, index) => {
    const known = letters[letter];
    return known === undefined ? [] : [read(...known, index)];
  });

describe('the three statistics side by side', () => {
  it('planned 24, given 20, negative 14: 70.0 % of given, 58.3 % of due', () => {
    const { scheduled, collected, negative, missed, ofGiven, ofDue, tes } = testStatistics(
      course('n'.repeat(14) + 'p'.repeat(6) + 'm'.repeat(4)),
      24,
    );
    expect([scheduled, collected, negative, missed]).toEqual([24, 20, 14, 4]);
    expect(ofGiven).toBeCloseTo(0.7, 10);
    expect(ofDue).toBeCloseTo(0.5833, 4);
    expect(tes).toBeCloseTo(0.5833, 4);
  });
  it('has other denominators for due and for the schedule once tests were excused', () => {
    const { ofGiven, ofDue, tes, left } = testStatistics(course('nnnnppxxmdwcf'), 12);
    expect([ofGiven, ofDue, tes]).toEqual([4 / 6, 4 / 7, 4 / 12]);
    expect(left).toEqual({ excused: 2, cancelled: 1, notValid: 1, pending: 1 });
  });

  for (const [given, ofGiven, ofDue] of [
    ['nn', null, null],
    ['nnm', null, null],
    ['nnp', 2 / 3, 2 / 3],
    ['nnpm', 2 / 3, 2 / 4],
    ['', null, null],
  ] as const) {
    it(`"${given}": ${ofGiven === null ? 'no percentage' : 'percentages'}`, () => {
      const found = testStatistics(course(given), 4);
      expect([found.ofGiven, found.ofDue]).toEqual([ofGiven, ofDue]);
    });
  }
  it('has no effectiveness score without a schedule', () => {
    expect(testStatistics(course('nnn'), null).tes).toBeNull();
    expect(testStatistics(course('nnn'), 0).tes).toBeNull();
  });
  it('counts as missed what was refused or tampered with', () => {
    expect(testStatistics(course('nnnmrt'), null).missed).toBe(3);
  });
  it('counts absent medication as negative, and prescribed positives too', () => {
    expect(testStatistics(course('neasup'), null).negative).toBe(4);
  });
  it('leaves analytes that are no goal out of the count', () => {
    const own = { ...rules, notGoalAnalytes: ['cannabinoids'] as const };
    expect(testStatistics(course('nup'), null, own).negative).toBe(3);
  });
  it('tells apart in how many tests prescribed analytes were present', () => {
    expect(testStatistics(course('eeasnm'), null).expectedPresent).toEqual({ present: 2, of: 4 });
  });
});

describe('runs of negative tests', () => {
  for (const [text, vignette, longestRun, currentRun] of [
    ['nnnpnn', 'a positive ends a run', 3, 2],
    ['nnnmnn', 'a missed test ends a run', 3, 2],
    ['nnrn', 'a refused test ends a run', 2, 1],
    ['nnxdcwfnn', 'excused, dilute, cancelled, pending and coming ones do not', 4, 4],
    ['nnu', 'an unconfirmed positive ends a run', 2, 0],
    ['', 'no tests, no run', 0, 0],
  ] as const) {
    it(`${vignette} (${text})`, () => {
      const found = testStatistics(course(text), null);
      expect([found.longestRun, found.currentRun]).toEqual([longestRun, currentRun]);
    });
  }
});

describe('consistent with what is expected', () => {
  for (const [text, expected] of [
    ['ne', true],
    ['puamrt', false],
    ['sdwxcf', null],
  ] as const) {
    it(`${text}: ${expected === null ? 'leaves the set' : expected}`, () => {
      expect(new Set(course(text).map(consistent))).toEqual(new Set([expected]));
    });
  }
});
