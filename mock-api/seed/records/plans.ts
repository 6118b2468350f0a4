import type { TreatmentPlan } from '#contract/plan';
import { addDays, earlierOf, type PlainDate } from '#domain/time/plain-date';
import { attendedOf } from './contacts.ts';
import type { DraftLists } from './draft.ts';
import type { EpisodeContext } from './episode-context.ts';
import { planContent, type PlanContent } from './plan-content.ts';

const FIRST_PLAN_DAY = 5;
const FIRST_PLAN_DUE_DAY = 7;
const REVIEW_DAYS = 30;
/** Reviews are held some days before they are due. */
const REVIEWED_EARLY = 2;

const steps = ['Name triggers and warning signs', 'Write the plan', 'Share it with somebody close'];
/** Days of the episode on which the steps are usually reached. */
const stepDays = [10, 21, 35];

/** Days on which the first plan and each review were signed. */
const signatureDays = (context: EpisodeContext): PlainDate[] => {
  const { random: source, habits, admittedOn, until } = context;
  const random = source.fork('plan-reviews');
  const days: PlainDate[] = [];
  for (let on = addDays(admittedOn, FIRST_PLAN_DAY); on <= until;) {
    days.push(on);
    const late = random.chance(habits.planReviewsOnTime) ? 0 : random.integer(4, 12);
    on = addDays(on, REVIEW_DAYS - REVIEWED_EARLY + late);
  }
  return days;
};

const milestonesAt = (
  { admittedOn, course }: EpisodeContext,
  content: PlanContent,
  knownBy: PlainDate,
): TreatmentPlan['milestones'] => {
  const objective = content.objectives.find(({ source }) => source === 'milestone');
  if (objective === undefined) return [];
  const pace = course.plannedWeeks / 12;
  return steps.map((text, position) => {
    const reachedOn = addDays(admittedOn, Math.round((stepDays[position] ?? 0) * pace));
    return {
      objectiveId: objective.id,
      position,
      text,
      reachedOn: reachedOn <= knownBy ? reachedOn : null,
    };
  });
};

const versionOf = (
  context: EpisodeContext,
  content: PlanContent,
  signedOn: PlainDate | null,
  number: number,
  knownBy: PlainDate,
): TreatmentPlan => {
  const { scribe, admittedOn, therapist } = context;
  return {
    ...scribe.stamp(signedOn ?? admittedOn, '15:30', therapist.id),
    version: number,
    signedOn,
    reviewDueOn:
      signedOn === null ? addDays(admittedOn, FIRST_PLAN_DUE_DAY) : addDays(signedOn, REVIEW_DAYS),
    ...content,
    milestones: milestonesAt(context, content, knownBy),
  };
};

const addContacts = (context: EpisodeContext, lists: DraftLists, content: PlanContent): void => {
  const objective = content.objectives.find(({ source }) => source === 'count');
  if (objective === undefined) return;
  const random = context.random.fork('contacts');
  for (const { heldOn } of attendedOf(lists, ['individual'])) {
    const usual = 1 + context.course.engagement / 2 + context.course.weeks.length / 16;
    lists.objectiveValues.push({
      ...context.scribe.stamp(heldOn, '16:45', context.therapist.id),
      objectiveId: objective.id,
      on: heldOn,
      value: Math.max(0, Math.round(usual + random.normal(0, 1))),
    });
  }
};

/** The plan with a version for each review; a draft while nothing is signed. */
export const addPlans = (context: EpisodeContext, lists: DraftLists): void => {
  const content = planContent(context);
  const days = signatureDays(context);
  if (days.length === 0) lists.plans.push(versionOf(context, content, null, 1, context.until));
  for (const [index, signedOn] of days.entries()) {
    const knownBy = earlierOf(days[index + 1] ?? context.until, context.until);
    lists.plans.push(versionOf(context, content, signedOn, index + 1, knownBy));
  }
  addContacts(context, lists, content);
};
