import { inForce } from '../chart/recorded.ts';
import { daysBetween, type PlainDate } from '../time/plain-date.ts';
import type { SafetyPlan } from './safety-event.ts';
import type { SafetyRules } from './safety-rules.ts';

export interface SafetyPlanStanding {
  /** The version agreed last; null while none was made. */
  readonly plan: SafetyPlan | null;
  /** Its place among the plans of the episode; 1 for the first. */
  readonly version: number | null;
  readonly ageDays: number | null;
  /** Older than the rules let pass without a look. */
  readonly isOld: boolean;
}

const orderKey = ({ agreedOn, recordedAt, id }: SafetyPlan): string =>
  `${agreedOn} ${recordedAt} ${id}`;

/** Every plan, first agreed first; its place is its version, also where one was entered in error. */
export const safetyPlanVersions = <Plan extends SafetyPlan>(plans: readonly Plan[]): Plan[] =>
  plans.toSorted((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1));

/** The safety plan as it stands today. */
export const safetyPlanStanding = (
  plans: readonly SafetyPlan[],
  today: PlainDate,
  { safetyPlanReviewDays }: SafetyRules,
): SafetyPlanStanding => {
  const versions = safetyPlanVersions(plans);
  const plan = inForce(versions)
    .filter(({ agreedOn }) => agreedOn <= today)
    .at(-1);
  if (plan === undefined) return { plan: null, version: null, ageDays: null, isOld: false };
  const ageDays = daysBetween(plan.agreedOn, today);
  const version = versions.indexOf(plan) + 1;
  return { plan, version, ageDays, isOld: ageDays > safetyPlanReviewDays };
};
