import type { Administration } from '#contract/measures';
import type { SafetyEvent } from '#contract/safety';
import { defaultSafetyRules } from '#domain/safety/safety-rules';
import { followUpDueAt } from '#domain/safety/safety-clocks';
import type { RiskLevel, SafetyEventKind } from '#domain/safety/safety-event';
import { alertOfAnswers } from '#domain/safety/suicide-alerts';
import { suicideScreensOf } from '#domain/safety/suicide-screens';
import type { RecordId } from '#domain/ids';
import { addHours, type Instant } from '#domain/time/instant';
import { addDays, type PlainDate } from '#domain/time/plain-date';
import type { Random } from '../random.ts';
import { attendedOf } from './contacts.ts';
import type { DraftLists } from './draft.ts';
import { type EpisodeContext, weekStarts } from './episode-context.ts';

const summaries: Partial<Record<SafetyEventKind, string>> = {
  'crisis-contact': 'Called the on-call line after an argument at home; talked it through.',
  overdose: 'Overdose at home, naloxone given by a friend, seen in the emergency department.',
  'return-to-use': 'Told us about a return to use on the weekend; no harm, wants to continue.',
};

/** An event as it is recorded on its day, followed up and closed in the days after it. */
export const safetyEvent = (
  { scribe, therapist }: EpisodeContext,
  kind: SafetyEventKind,
  on: PlainDate,
  time: string,
  followed: { readonly upAt: Instant | null; readonly closedAt: Instant | null },
): SafetyEvent => {
  const occurredAt = scribe.at(on, time);
  return {
    ...scribe.stamp(on, time, therapist.id),
    kind,
    occurredAt,
    occurredOn: on,
    channel: kind === 'crisis-contact' ? 'phone' : null,
    caller: kind === 'crisis-contact' ? 'person' : null,
    severity: kind === 'overdose' ? 'danger-to-life' : null,
    summary: summaries[kind] ?? 'Recorded by the team.',
    actions: kind === 'crisis-contact' ? ['talked-it-through', 'told-therapist'] : [],
    followUpDueAt: followUpDueAt(kind, occurredAt, defaultSafetyRules),
    followedUpAt: followed.upAt,
    followUp: followed.upAt === null ? null : 'Reached by phone; safe, next visit agreed.',
    closedAt: followed.closedAt,
  };
};

const addEvents = (context: EpisodeContext, lists: DraftLists, random: Random): void => {
  const { habits, clinic, course, until } = context;
  const known = (moment: Instant): Instant | null => (moment <= clinic.now ? moment : null);
  const happen = (kind: SafetyEventKind, on: PlainDate): void => {
    if (on > until) return;
    const at = context.scribe.at(on, '21:40');
    const upAt = known(addHours(at, random.integer(4, 20)));
    const closedAt = known(addHours(at, random.integer(30, 70)));
    lists.safetyEvents.push(safetyEvent(context, kind, on, '21:40', { upAt, closedAt }));
  };
  for (const [index, start] of weekStarts(context).entries()) {
    const on = addDays(start, random.integer(0, 6));
    if (random.chance(habits.crisisContacts)) happen('crisis-contact', on);
    if (random.chance(habits.overdoses)) happen('overdose', on);
    if (course.weeks[index]?.used === true && random.chance(habits.crisisContacts * 5))
      happen('return-to-use', on);
  }
};

const levelFor = (random: Random, items: readonly number[]): RiskLevel =>
  items.length > 1 || random.chance(0.08) ? 'moderate' : 'low';

/** The clinician's answer to a suicide item or screen, on the same day. */
export const riskReview = (
  { scribe, therapist }: EpisodeContext,
  answersId: RecordId,
  on: PlainDate,
  level: RiskLevel,
): DraftLists['suicideRiskReviews'][number] => ({
  ...scribe.stamp(on, '15:10', therapist.id),
  answersId,
  on,
  level,
  plan: 'Safety plan gone through together; call on Thursday; crisis line known.',
  meansSafety: 'No firearm at home; medication in weekly packs.',
  nextCheckOn: addDays(on, 7),
});

/**
 * The mark that answers about suicide leave when they are recorded, and that its writer has seen it.
 */
export const leaveAlert = (
  { scribe, therapist }: EpisodeContext,
  lists: Pick<DraftLists, 'suicideAlerts' | 'safetyNotices'>,
  administration: Administration,
): void => {
  const raised = alertOfAnswers(administration);
  if (raised === null) return;
  const { id, on, recordedAt, recordedBy } = administration;
  const stamp = () => ({ ...scribe.stamp(on, '12:20', recordedBy), recordedAt });
  lists.suicideAlerts.push({ ...stamp(), ...raised, items: [...raised.items] });
  lists.safetyNotices.push({
    ...stamp(),
    aboutId: id,
    toldAt: recordedAt,
    who: therapist.name,
    how: 'acknowledged',
  });
};

const addReviews = (context: EpisodeContext, lists: DraftLists, random: Random): void => {
  for (const { sourceId, on, finding, items } of suicideScreensOf(lists.administrations)) {
    if (finding === 'negative') continue;
    const isLastDay = on >= addDays(context.clinic.today, -2);
    if (isLastDay && context.endedOn === null && random.chance(context.habits.reviewsOpen))
      continue;
    lists.suicideRiskReviews.push(riskReview(context, sourceId, on, levelFor(random, items)));
  }
};

const addSafetyPlan = (context: EpisodeContext, lists: DraftLists): void => {
  const first = lists.suicideRiskReviews[0]?.on;
  const needed = first ?? (context.profile.priorAttempt === 'yes' ? context.admittedOn : undefined);
  if (needed === undefined) return;
  lists.safetyPlans.push({
    ...context.scribe.stamp(needed, '15:30', context.therapist.id),
    agreedOn: needed,
    warningSigns: 'Not sleeping, cancelling plans, sitting in the car.',
    coping: 'Shower, walk, the breathing exercise.',
    distractions: 'Library, the dog, calling about anything else.',
    people: 'Sister; a friend from group.',
    professionals: 'Therapist; the clinic’s on-call line; 988.',
    safePlace: 'Medication stays with the sister.',
  });
};

/** Checks at each individual session, events, and an answer to each sign of suicide risk. */
export const addSafety = (context: EpisodeContext, lists: DraftLists): void => {
  const random = context.random.fork('safety');
  for (const { heldOn } of attendedOf(lists, ['individual'])) {
    lists.safetyChecks.push({
      ...context.scribe.stamp(heldOn, '12:15', context.therapist.id),
      on: heldOn,
      overdose: random.chance(context.habits.measuresDone + 0.1) ? 'no' : null,
    });
  }
  addEvents(context, lists, random);
  for (const each of lists.administrations) leaveAlert(context, lists, each);
  addReviews(context, lists, random);
  addSafetyPlan(context, lists);
};
