import type { RuleSet } from '../configuration/rule-set.ts';
import { addDays, daysBetween, type PlainDate, weekday } from '../time/plain-date.ts';
import { type CriterionId, criterionIds } from './criterion.ts';
import { criteria, judgeAll } from './criteria/all-criteria.ts';
import { earliestReason } from './earliest-reasons.ts';
import type { RatingFact, ReadinessFacts } from './facts.ts';
import { hopefulCourse } from './hopeful-facts.ts';
import type { ReadinessRules } from './readiness-rules.ts';
import type { WeeklyStates } from './snapshot-course.ts';
import { type CriterionStates, statesOf, suffices } from './standing.ts';
import { readinessAtWeekEnd, stepDownReadiness } from './step-down-readiness.ts';

export interface EarliestStepDown {
  /** The first day on which the status can be ready for review; null beyond the horizon. */
  readonly on: PlainDate | null;
  readonly perCriterion: readonly {
    readonly id: CriterionId;
    /** The first day on which it can suffice; null beyond the horizon. */
    readonly on: PlainDate | null;
    readonly because: string;
  }[];
}

const SUNDAY = 7;

/** No specific need, in both editions. */
const NO_NEED = '0';

const bestRating = (last: RatingFact | undefined, on: PlainDate): RatingFact => ({
  on,
  edition: last?.edition ?? 'asam-4',
  rating: NO_NEED,
  rows: [],
});

const arrangedOn = (on: PlainDate): ReadinessFacts['nextCare'] => ({
  moveOn: on,
  firstAppointmentOn: on,
  accepted: true,
  releasesSigned: true,
  medicationBookedOn: addDays(on, 1),
  rows: [],
});

/** The facts of a day to come when all goes well: what can be done today is done. */
const hopefulFacts = (
  facts: ReadinessFacts,
  on: PlainDate,
  rules: ReadinessRules,
): ReadinessFacts => {
  const { asOf, objectives } = facts;
  const done = { on, rows: [] };
  const measured = daysBetween(asOf, on) >= rules.earliest.objectiveDays;
  const safe = { safe: true, planAcceptedOn: null, rows: [] };
  return {
    ...facts,
    ...hopefulCourse(facts, on, rules),
    asOf: on,
    screens: [{ ...done, positive: false, name: 'Screen' }],
    openSignals: [],
    riskReviews: [...facts.riskReviews, { ...done, level: 'low' }],
    crisisAnswers: [...facts.crisisAnswers, { ...done, overdose: 'no' }],
    withdrawalRatings: [...facts.withdrawalRatings, bestRating(facts.withdrawalRatings.at(-1), on)],
    environmentRatings: [bestRating(facts.environmentRatings.at(-1), on)],
    homes: [...facts.homes, { ...safe, on: asOf }, { ...safe, on }],
    objectives: objectives.map((objective) =>
      measured ? { ...objective, state: 'target-reached', notOnTrack: false } : objective,
    ),
    planReviewDueOn: null,
    skillsRatedOn: on,
    skillStages: facts.skillStages.map(({ skill }) => ({ skill, stage: rules.skills.stage })),
    copingAheadPlan: done,
    preventionPlan: { ...done, copyGiven: true },
    naloxoneInHand: facts.naloxoneInHand === null ? null : true,
    nextCare: arrangedOn(on),
    decisions: [...facts.decisions, { ...done, kind: 'step-up-review' }],
    safetyMarkers: [],
  };
};

const daysAhead = ({ asOf }: ReadinessFacts, { earliest }: ReadinessRules): PlainDate[] =>
  Array.from({ length: earliest.horizonDays + 1 }, (_, n) => addDays(asOf, n));

/** The first day on which each criterion can suffice. */
const firstDays = (
  facts: ReadinessFacts,
  states: CriterionStates,
  rules: ReadinessRules,
): ReadonlyMap<CriterionId, PlainDate> => {
  const first = new Map<CriterionId, PlainDate>(
    criterionIds
      .filter((id) => suffices(id, states, facts, rules))
      .map((id) => [id, facts.asOf] as const),
  );
  for (const on of daysAhead(facts, rules)) {
    if (first.size === criterionIds.length) break;
    const hopeful = hopefulFacts(facts, on, rules);
    for (const id of criterionIds.filter((candidate) => !first.has(candidate))) {
      const then = { ...states, [id]: criteria[id](hopeful, rules).state };
      if (suffices(id, then, hopeful, rules)) first.set(id, on);
    }
  }
  return first;
};

/** Lets the weeks go by under the real status rule until it says ready. */
const firstReadyDay = (
  facts: ReadinessFacts,
  snapshots: readonly WeeklyStates[],
  rules: RuleSet,
): PlainDate | null => {
  const taken = [...snapshots];
  for (const on of daysAhead(facts, rules.readiness)) {
    const closes = weekday(on) === SUNDAY;
    if (on > facts.asOf && !closes) continue;
    const hopeful = hopefulFacts(facts, on, rules.readiness);
    const judge = closes ? readinessAtWeekEnd : stepDownReadiness;
    const { status, criteria: judged } = judge(hopeful, taken, rules);
    if (status === 'ready-for-review') return on;
    if (closes) taken.push({ takenOn: on, status, criteria: judged });
  }
  return null;
};

/**
 * The earliest possible step-down review, if all goes well from now on, with the first day for each
 * criterion and why. It is no forecast. Source: clinical-sources.md#readiness
 */
export const earliestStepDown = (
  facts: ReadinessFacts,
  snapshots: readonly WeeklyStates[],
  rules: RuleSet,
): EarliestStepDown => {
  const judged = judgeAll(facts, rules.readiness);
  const first = firstDays(facts, statesOf(judged), rules.readiness);
  const live = stepDownReadiness(facts, snapshots, rules);
  return {
    on: live.status === 'ready-for-review' ? facts.asOf : firstReadyDay(facts, snapshots, rules),
    perCriterion: judged.map((result) => {
      const on = first.get(result.id) ?? null;
      const sufficesNow = suffices(result.id, statesOf(judged), facts, rules.readiness);
      const because = earliestReason(result, { facts, on, sufficesNow }, rules.readiness);
      return { id: result.id, on, because };
    }),
  };
};
