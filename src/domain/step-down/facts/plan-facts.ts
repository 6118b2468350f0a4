import type { ChartReading } from '../../chart/chart-reading.ts';
import { relapsePreventionStanding } from '../../modalities/personal-plans.ts';
import { skillStages } from '../../modalities/skill-stage.ts';
import { signedPlan } from '../../plan/plan-review.ts';
import type { NextCare } from '../step-down-record.ts';
import type { ReadinessFacts } from '../facts.ts';
import { byDay, inLastDays } from '../windows.ts';
import { ratingsOf } from './safety-facts.ts';

const WEEK = 7;

const skillFacts = ({ record, today, rules }: ChartReading) => {
  const stages = Object.entries(skillStages(record.skills, today, rules.modalities));
  const days = stages.flatMap(([, { lastOn }]) => lastOn ?? []).toSorted();
  return {
    skillsRatedOn: days.at(-1) ?? null,
    skillStages: stages.map(([skill, { stage }]) => ({ skill, stage })),
  };
};

const copingAheadPlan = ({ record, today }: ChartReading): ReadinessFacts['copingAheadPlan'] =>
  byDay(record.copingAheadPlans.map(({ id, madeOn }) => ({ on: madeOn, rows: [id] })))
    .filter(({ on }) => on <= today)
    .at(-1) ?? null;

const preventionPlan = ({
  record,
  today,
  rules,
}: ChartReading): ReadinessFacts['preventionPlan'] => {
  const { plan, hasCopy } = relapsePreventionStanding(
    record.relapsePreventionPlans,
    today,
    rules.modalities,
  );
  return plan === null ? null : { on: plan.revisedOn, copyGiven: hasCopy, rows: [plan.id] };
};

const naloxoneInHand = ({ record, today, rules }: ChartReading): boolean | null => {
  const { naloxoneFor } = rules.readiness.preventionPlan;
  if (!record.substanceGoals.some(({ substance }) => naloxoneFor.includes(substance))) return null;
  const last = byDay(record.naloxone).findLast(({ on }) => on <= today);
  if (last?.outcome !== 'in-hand') return false;
  return last.expiresOn === null || last.expiresOn >= today;
};

/** The care that follows, as last recorded. */
export const latestNextCare = ({ record }: ChartReading): NextCare | null =>
  record.nextCare.toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1)).at(-1) ?? null;

const nextCareFacts = (chart: ChartReading): ReadinessFacts['nextCare'] => {
  const care = latestNextCare(chart);
  if (care === null) return null;
  const { moveOn, firstAppointmentOn, medicationBookedOn, acceptedOn, releasesSignedOn } = care;
  return {
    moveOn,
    firstAppointmentOn,
    medicationBookedOn,
    accepted: acceptedOn !== null,
    releasesSigned: releasesSignedOn !== null,
    rows: [care.id],
  };
};

type PlanFacts = Pick<
  ReadinessFacts,
  | 'objectives'
  | 'planReviewDueOn'
  | 'skillsRatedOn'
  | 'skillStages'
  | 'copingAheadPlan'
  | 'preventionPlan'
  | 'naloxoneInHand'
  | 'support'
  | 'environmentRatings'
  | 'nextCare'
  | 'decisions'
  | 'moreCareRequests'
>;

/** The plan, what the person has built, and what the team decided. */
export const planFacts = (chart: ChartReading): PlanFacts => {
  const { record, today, rules, objectives } = chart;
  const supportDays = rules.readiness.capital.supportWeeks * WEEK;
  return {
    objectives: objectives.map(({ objective, progress }) => ({
      text: objective.text,
      neededBeforeStepDown: objective.requirement === 'needed-before-step-down',
      state: progress.state,
      notOnTrack: progress.alert,
      rows: progress.latest?.rows ?? [],
    })),
    planReviewDueOn: signedPlan(record.plans, today)?.reviewDueOn ?? null,
    ...skillFacts(chart),
    copingAheadPlan: copingAheadPlan(chart),
    preventionPlan: preventionPlan(chart),
    naloxoneInHand: naloxoneInHand(chart),
    support: byDay(record.supportReports)
      .filter(({ on, contacts }) => contacts > 0 && inLastDays(on, today, supportDays))
      .map(({ id, on }) => ({ on, rows: [id] })),
    environmentRatings: ratingsOf(chart, 'environment').slice(-1),
    nextCare: nextCareFacts(chart),
    decisions: byDay(record.decisions).map(({ id, on, kind }) => ({ on, kind, rows: [id] })),
    moreCareRequests: byDay(record.moreCareRequests).map(({ id, on, askedBy }) => ({
      on,
      askedBy,
      rows: [id],
    })),
  };
};
