import type { CriterionId, CriterionState } from '../criterion.ts';
import { daysAgo, exampleFacts } from '../facts.example.ts';
import type { MedicationFact, ReadinessFacts } from '../facts.ts';
import { defaultReadinessRules } from '../readiness-rules.ts';
import { criteria } from './all-criteria.ts';

/** What is so, what the criterion then is, and the facts that say so. */
export type Vignette = readonly [string, CriterionState, Partial<ReadinessFacts>];

/** For specs: one line per vignette. */
export const itIsJudged = (id: CriterionId, vignettes: readonly Vignette[]): void => {
  for (const [vignette, state, facts] of vignettes) {
    it(`${id} is ${state}: ${vignette}`, () => {
      expect(criteria[id](exampleFacts(facts), defaultReadinessRules).state).toBe(state);
    });
  }
};

export const exampleMedication = (over: Partial<MedicationFact> = {}): MedicationFact => ({
  name: 'Naltrexone XR',
  prescriber: 'Dr. Example',
  state: 'on-time',
  nextDueOn: daysAgo(-10),
  pdc: 1,
  coveredDays: 28,
  days: 28,
  from: daysAgo(27),
  rows: [],
  ...over,
});
