import type { RecordId } from '../ids.ts';
import type { Analyte, DrugTest } from '../substance-monitoring/drug-test.ts';
import type {
  Finding,
  InterpretedTest,
  TestOutcome,
} from '../substance-monitoring/interpreted-test.ts';
import { plainDate } from '../time/plain-date.ts';
import { incentiveOutcomeOf } from './contingency-outcome.ts';

describe('incentive outcome of a test', () => {
  const stimulants: readonly Analyte[] = ['methamphetamine', 'cocaine'];
  const test = (
    outcome: TestOutcome,
    findings: Partial<Record<Analyte, Finding>> = {},
  ): InterpretedTest => ({
    test: { id: 'test-1' as RecordId } as DrugTest,
    on: plainDate('2026-11-02'),
    validity: 'valid',
    outcome,
    analytes: Object.entries(findings).map(([analyte, finding]) => ({
      analyte: analyte as Analyte,
      finding,
      stage: 'screened' as const,
      mayBeResidual: false,
      explainedBy: null,
    })),
  });

  it('is a success when stimulants are negative, whatever else was found', () => {
    expect(
      incentiveOutcomeOf(
        test('unexpected-positive', {
          fentanyl: 'unexpected-positive',
          cocaine: 'expected-negative',
        }),
        stimulants,
      ),
    ).toBe('success');
  });

  it('is positive for a stimulant, screened or confirmed', () => {
    for (const finding of ['unexpected-positive', 'unexpected-unconfirmed'] as const) {
      const read = test('unexpected-positive', { methamphetamine: finding });
      expect(incentiveOutcomeOf(read, stimulants)).toBe('positive');
    }
  });

  const unread: readonly [TestOutcome, string | null][] = [
    ['missed', 'missed'],
    ['refused', 'missed'],
    ['tampered', 'missed'],
    ['excused', 'excused'],
    ['cancelled', 'excused'],
    ['not-valid', 'invalid'],
    ['scheduled', null],
  ];
  for (const [outcome, expected] of unread) {
    it(`is ${expected ?? 'open'} for a test that is ${outcome}`, () => {
      expect(incentiveOutcomeOf(test(outcome), stimulants)).toBe(expected as never);
    });
  }

  it('is open while a stimulant is pending or was not looked for', () => {
    const pending = test('pending', { cocaine: 'expected-negative', methamphetamine: 'pending' });
    expect(incentiveOutcomeOf(pending, stimulants)).toBeNull();
    expect(
      incentiveOutcomeOf(test('consistent', { cocaine: 'not-tested' }), stimulants),
    ).toBeNull();
    expect(incentiveOutcomeOf(test('consistent'), stimulants)).toBeNull();
  });
});
