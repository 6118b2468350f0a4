import { daysBetween, type PlainDate } from '../time/plain-date.ts';
import type { SafetyPlan } from './safety-event.ts';
import type { SafetyRules } from './safety-rules.ts';

export interface SafetyPlanStanding {
  /** The version agreed last; null while none was made. */
  readonly plan: SafetyPlan | null;
  readonly ageDays: number | null;
  /** Older than the rules let pass without a look. */
  readonly isOld: boolean;
}

/** The safety plan as it stands today. */
export const safetyPlanStanding = (
  plans: readonly SafetyPlan[],
  today: PlainDate,
  { safetyPlanReviewDays }: SafetyRules,
): SafetyPlanStanding => {
  const plan =
    plans
      .filter(({ agreedOn }) => agreedOn <= today)
      .toSorted((a, b) => a.version - b.version)
      .at(-1) ?? null;
  if (plan === null) return { plan, ageDays: null, isOld: false };
  const ageDays = daysBetween(plan.agreedOn, today);
  return { plan, ageDays, isOld: ageDays > safetyPlanReviewDays };
};
