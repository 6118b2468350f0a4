import type { CriterionId, CriterionWeight } from './criterion.ts';
import type { ReadinessFacts, SymptomFact } from './facts.ts';
import type { ReadinessRules } from './readiness-rules.ts';

/** Symptom measures that began at or above the total of a disorder. */
export const coOccurringSymptoms = (facts: Pick<ReadinessFacts, 'symptoms'>): SymptomFact[] =>
  facts.symptoms.filter(({ baseline, cutOff }) => baseline.value >= cutOff);

const usual: Readonly<Record<CriterionId, CriterionWeight>> = {
  G1: 'gate',
  G2: 'gate',
  G3: 'gate',
  G4: 'gate',
  G5: 'gate',
  C1: 'core',
  C2: 'core',
  C3: 'core',
  C4: 'other',
  C5: 'other',
  C6: 'core',
  C7: 'other',
  C8: 'core',
  C9: 'other',
  C10: 'other',
  C11: 'other',
  C12: 'completion',
};

/** How much a criterion weighs for this person and this move. */
export const weightOf = (
  id: CriterionId,
  facts: Pick<ReadinessFacts, 'move' | 'symptoms' | 'medications'>,
  rules: Pick<ReadinessRules, 'moves'>,
): CriterionWeight => {
  const core =
    rules.moves[facts.move].alsoCore.includes(id) ||
    (id === 'C5' && coOccurringSymptoms(facts).length > 0) ||
    (id === 'C10' && facts.medications.length > 0);
  return core ? 'core' : usual[id];
};
