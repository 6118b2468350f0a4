import { daysBetween, type PlainDate, withinDays } from '../time/plain-date.ts';
import type { ModalityRules } from './modality-rules.ts';
import type { CopingAheadPlan, RelapsePreventionPlan } from './skill.ts';

/** The relapse-prevention plan as it stands today. */
export interface RelapsePreventionStanding {
  /** The last revision; null without a plan. */
  readonly plan: RelapsePreventionPlan | null;
  readonly ageDays: number | null;
  readonly isCurrent: boolean;
  readonly hasCopy: boolean;
}

const latest = <Row>(rows: readonly Row[], on: (row: Row) => PlainDate, today: PlainDate) =>
  rows
    .filter((row) => on(row) <= today)
    .sort((a, b) => (on(a) < on(b) ? 1 : -1))
    .at(0) ?? null;

/** A relapse-prevention plan is current for 30 days after a revision. */
export const relapsePreventionStanding = (
  plans: readonly RelapsePreventionPlan[],
  today: PlainDate,
  rules: ModalityRules,
): RelapsePreventionStanding => {
  const plan = latest(plans, ({ revisedOn }) => revisedOn, today);
  if (plan === null) return { plan, ageDays: null, isCurrent: false, hasCopy: false };
  return {
    plan,
    ageDays: daysBetween(plan.revisedOn, today),
    isCurrent: withinDays(plan.revisedOn, today, rules.relapsePreventionCurrentDays),
    hasCopy: plan.copyGivenOn !== null && plan.copyGivenOn <= today,
  };
};

/** The last coping-ahead plan that is still current; null without one. */
export const currentCopingAheadPlan = (
  plans: readonly CopingAheadPlan[],
  today: PlainDate,
  rules: ModalityRules,
): CopingAheadPlan | null => {
  const plan = latest(plans, ({ madeOn }) => madeOn, today);
  const isCurrent = plan !== null && withinDays(plan.madeOn, today, rules.copingAheadCurrentDays);
  return isCurrent ? plan : null;
};
