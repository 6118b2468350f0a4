import type { CriterionResult } from './criterion.ts';
import { criteria } from './criteria/all-criteria.ts';
import { explain, whoCanChange } from './explanation.ts';
import { exampleFacts, exampleWeek } from './facts.example.ts';
import { defaultReadinessRules as rules } from './readiness-rules.ts';

describe('explanation of a criterion', () => {
  it('says state, value, window, threshold and what was left out', () => {
    const weeks = [
      exampleWeek(3, 9.5, 11),
      exampleWeek(2, 9.5, 11),
      { ...exampleWeek(1, 10, 11), excused: 2 },
      exampleWeek(0, 9.5, 11),
    ];
    const result = criteria.C1(exampleFacts({ weeks }), rules);
    expect(explain(result)).toBe(
      'Attendance: met. 38.5 of 44.0 scheduled hours (87.5 %) in 4 program weeks, Oct 26 to Nov 22; ' +
        'threshold 80 %. 2 excused sessions left out.',
    );
    expect(whoCanChange(result)).toBe('Who can change this: the attendance recorder.');
  });
  it('says what is missing where nothing is known', () => {
    expect(explain(criteria.C4(exampleFacts({ cravings: [] }), rules))).toBe(
      'Craving: not known. No data that count, Nov 9 to Nov 22; threshold mean at most 3 and last at ' +
        'most 4 of 10. 0 ratings in 14 days; 2 needed.',
    );
  });
  it('says why a criterion does not apply', () => {
    expect(explain(criteria.C10(exampleFacts(), rules))).toBe(
      'Medication taken: does not apply. No medication for a substance use disorder.',
    );
  });
  it('names a single day where there is no window', () => {
    const result: CriterionResult = criteria.C6(exampleFacts(), rules);
    expect(explain(result)).toContain('1 of 1 objectives reached or held, as of Nov 22;');
  });
});
