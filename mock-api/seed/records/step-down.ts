import type { Decision, DimensionAssessment } from '#contract/step-down';
import type { EndReason } from '#domain/chart/episode';
import type { DecisionKind } from '#domain/step-down/step-down-record';
import { addDays, daysBetween } from '#domain/time/plain-date';
import { attendedOf, contactDays, everyDays } from './contacts.ts';
import type { DraftLists } from './draft.ts';
import type { EpisodeContext } from './episode-context.ts';

/** Ratings are due every 14 days; the next contact after so many days has them in time. */
const ASSESSED_EVERY = 10;
const LIVING_EVERY = 25;
const NEXT_CARE_DAYS = 21;

const ratingsAt = (
  { profile, course }: EpisodeContext,
  week: number,
): DimensionAssessment['ratings'] => {
  const share = week / course.plannedWeeks;
  const isUnsafe = profile.someoneUsing === 'yes' || profile.living === 'unhoused';
  const mood = profile.conditions.length > 1 ? '1.5' : '1.0';
  const likely = course.severity > 0.8 || share < 0.45 ? '2.1' : '1.5';
  const home = isUnsafe || (profile.living === 'unstable' && share < 0.6) ? '2.1' : '1.5';
  return [profile.medications.length > 0 ? '1.7' : '0', '0', mood, likely, home, null];
};

const addAssessments = (context: EpisodeContext, lists: DraftLists): void => {
  const { scribe, admittedOn, therapist } = context;
  for (const on of everyDays(contactDays(lists), ASSESSED_EVERY)) {
    lists.dimensionAssessments.push({
      ...scribe.stamp(on, '16:20', therapist.id),
      on,
      edition: 'asam-4',
      ratings: ratingsAt(context, daysBetween(admittedOn, on) / 7),
      assessor: therapist.name,
    });
  }
};

const addLiving = (context: EpisodeContext, lists: DraftLists): void => {
  const { scribe, profile, caseManagerId } = context;
  const isUnsafe = profile.living === 'unhoused' || profile.someoneUsing === 'yes';
  for (const on of everyDays(contactDays(lists), LIVING_EVERY)) {
    lists.livingReports.push({
      ...scribe.stamp(on, '12:55', caseManagerId),
      on,
      situation: profile.living,
      safety: isUnsafe ? 'unsafe' : 'safe',
      someoneUsing: profile.someoneUsing,
      planAcceptedOn: isUnsafe ? on : null,
    });
  }
};

const supportKinds = ['Twelve-step meeting', 'SMART meeting', 'Faith group', 'Peer', 'Sport club'];

const addSupport = (context: EpisodeContext, lists: DraftLists): void => {
  const random = context.random.fork('support');
  const kind = random.pick(supportKinds);
  const usual = 1.6 + context.course.engagement;
  for (const { heldOn } of attendedOf(lists, ['individual'])) {
    lists.supportReports.push({
      ...context.scribe.stamp(heldOn, '16:50', context.therapist.id),
      on: heldOn,
      kind,
      contacts: Math.max(context.habits.leastSupport, Math.round(usual + random.normal(0, 1))),
    });
  }
};

/** What follows, arranged in the last weeks of the planned stay. */
const addNextCare = (context: EpisodeContext, lists: DraftLists): void => {
  const { scribe, plannedEndOn, until, endReason, caseManagerId, profile } = context;
  const arrangedOn = addDays(plannedEndOn, -NEXT_CARE_DAYS);
  const goesOn = endReason === null || endReason === 'completed';
  if (!goesOn || arrangedOn > until) return;
  const isAccepted = daysBetween(until, plannedEndOn) < NEXT_CARE_DAYS / 2;
  lists.nextCare.push({
    ...scribe.stamp(arrangedOn, '13:40', caseManagerId),
    service: 'Riverside outpatient group, Thursday (demonstration)',
    levelCode: '1.5',
    moveOn: plannedEndOn,
    firstAppointmentOn: addDays(plannedEndOn, 4),
    acceptedOn: isAccepted ? addDays(arrangedOn, 11) : null,
    releasesSignedOn: arrangedOn,
    medicationBookedOn: profile.medications.length > 0 ? addDays(plannedEndOn, 9) : null,
  });
};

const decisionFor: Readonly<Record<EndReason, readonly [DecisionKind, string]>> = {
  completed: ['step-down', 'Moves to outpatient therapy, level 1.5'],
  transferred: ['transfer', 'Continues at another program'],
  'left-before-planned': ['end', 'Left before planned; outreach made, door open'],
  'ended-by-program': ['end', 'Ended by the program after review'],
  incarcerated: ['end', 'Incarcerated; contact with the facility'],
  died: ['end', 'Died; family contacted, team debriefed'],
  other: ['end', 'Moved away'],
};

/** A decision of the team on a day. */
export const decision = (
  { scribe, therapist }: EpisodeContext,
  kind: DecisionKind,
  on: EpisodeContext['until'],
  outcome: string,
  reason: string,
): Decision => ({ ...scribe.stamp(on, '16:30', therapist.id), kind, on, outcome, reason });

const addEnd = (context: EpisodeContext, lists: DraftLists): void => {
  const { endedOn, endReason } = context;
  if (endedOn === null || endReason === null) return;
  const [kind, outcome] = decisionFor[endReason];
  lists.decisions.push(decision(context, kind, endedOn, outcome, 'Team review.'));
};

/** Ratings of the dimensions, home, support, the care that follows, and the decision at the end. */
export const addStepDown = (context: EpisodeContext, lists: DraftLists): void => {
  addAssessments(context, lists);
  addLiving(context, lists);
  addSupport(context, lists);
  addNextCare(context, lists);
  addEnd(context, lists);
};
