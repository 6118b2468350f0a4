import { type CriterionId, criterionIds, type CriterionResult } from '../criterion.ts';
import type { ReadinessFacts } from '../facts.ts';
import type { ReadinessRules } from '../readiness-rules.ts';
import { attendance } from './attendance.ts';
import { copingSkills } from './coping-skills.ts';
import { craving } from './craving.ts';
import type { Criterion } from './judgement.ts';
import { medicationContinuity } from './medication-continuity.ts';
import { medicationTaken } from './medication-taken.ts';
import { nextCare } from './next-care.ts';
import { overdoseCrisis } from './overdose-crisis.ts';
import { planGoals } from './plan-goals.ts';
import { preventionPlan } from './prevention-plan.ts';
import { recoveryEnvironment } from './recovery-environment.ts';
import { recoverySupport } from './recovery-support.ts';
import { safeHome } from './safe-home.ts';
import { suicideSafety } from './suicide-safety.ts';
import { symptoms } from './symptoms.ts';
import { testsAsExpected } from './tests-as-expected.ts';
import { useDays } from './use-days.ts';
import { withdrawal } from './withdrawal.ts';

/** Every gate and criterion by its id. Source: clinical-sources.md#readiness */
export const criteria: Readonly<Record<CriterionId, Criterion>> = {
  G1: suicideSafety,
  G2: overdoseCrisis,
  G3: withdrawal,
  G4: safeHome,
  G5: medicationContinuity,
  C1: attendance,
  C2: testsAsExpected,
  C3: useDays,
  C4: craving,
  C5: symptoms,
  C6: planGoals,
  C7: copingSkills,
  C8: preventionPlan,
  C9: recoverySupport,
  C10: medicationTaken,
  C11: recoveryEnvironment,
  C12: nextCare,
};

/** All gates and criteria in their fixed order. */
export const judgeAll = (facts: ReadinessFacts, rules: ReadinessRules): CriterionResult[] =>
  criterionIds.map((id) => criteria[id](facts, rules));
