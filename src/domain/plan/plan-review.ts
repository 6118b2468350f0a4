import { inForce } from '../chart/recorded.ts';
import { addDays, daysBetween, type PlainDate } from '../time/plain-date.ts';
import type { PlanRules } from './plan-rules.ts';
import type { TreatmentPlan } from './treatment-plan.ts';

const latestVersion = (plans: readonly TreatmentPlan[]): TreatmentPlan | null =>
  [...plans].sort((a, b) => b.version - a.version).at(0) ?? null;

/** The signed version that counts today: the newest one. */
export const signedPlan = (
  plans: readonly TreatmentPlan[],
  today: PlainDate,
): TreatmentPlan | null =>
  latestVersion(inForce(plans).filter(({ signedOn }) => signedOn !== null && signedOn <= today));

/** The plan to work by: the signed version that counts, else the newest draft. */
export const planInForce = (
  plans: readonly TreatmentPlan[],
  today: PlainDate,
): TreatmentPlan | null => signedPlan(plans, today) ?? latestVersion(inForce(plans));

export interface PlanClock {
  /** The first plan must be signed, or the signed one must be reviewed. */
  readonly awaits: 'first-plan' | 'review';
  readonly dueOn: PlainDate;
  /** 0 until the due day has passed. */
  readonly overdueDays: number;
}

/** When the next signature on a plan is due, and for how many days it has been overdue. */
export const planClock = (
  plans: readonly TreatmentPlan[],
  admittedOn: PlainDate,
  today: PlainDate,
  rules: PlanRules,
): PlanClock => {
  const plan = signedPlan(plans, today);
  const dueOn = plan?.reviewDueOn ?? addDays(admittedOn, rules.initialPlanDays);
  return {
    awaits: plan === null ? 'first-plan' : 'review',
    dueOn,
    overdueDays: Math.max(0, daysBetween(dueOn, today)),
  };
};

/** The day by which a plan signed on a day must be reviewed. */
export const reviewDueAfter = (signedOn: PlainDate, rules: PlanRules): PlainDate =>
  addDays(signedOn, rules.reviewEveryDays);
