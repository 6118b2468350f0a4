import type { FamilySession } from '#contract/family';
import { addDays, laterOf } from '#domain/time/plain-date';
import { madeUpPhone } from '../people/names.ts';
import type { FamilyMember } from '../people/profile.ts';
import type { Random } from '../random.ts';
import type { DraftLists } from './draft.ts';
import type { EpisodeContext } from './episode-context.ts';

const topics = ['Boundaries', 'What helps on a hard day', 'Money at home', 'Trust, step by step'];
const goals = ['Eat together on Sundays', 'Talk before it gets loud', null, null];
const EVERY_DAYS = 24;
const YEAR = 365;

type Support = DraftLists['familySupports'][number];

const supportOf = (
  { scribe, admittedOn, caseManagerId }: EpisodeContext,
  { name, relation, contact }: FamilyMember,
  random: Random,
): Support => {
  const mayTalk = contact === 'supportive';
  return {
    ...scribe.stamp(admittedOn, '08:55', caseManagerId),
    name,
    relation,
    contact,
    phone: random.chance(0.8) ? madeUpPhone(random) : null,
    contactRule: random.chance(0.3) ? 'Evenings only; say only your first name.' : null,
    consentScope: mayTalk ? 'Attendance and plan' : null,
    consentReach: mayTalk ? 'attendance-and-plan' : null,
    consentEndsOn: mayTalk ? addDays(admittedOn, YEAR) : null,
    consentRevokedOn: null,
  };
};

type Course = Pick<FamilySession, 'on' | 'status' | 'minutes' | 'topic'>;

/** Sessions about once a month, and the next one while somebody is in care. */
const sessionsOf = (context: EpisodeContext, random: Random): Course[] => {
  const { admittedOn, until, clinic, endedOn, habits } = context;
  const sessions: Course[] = [];
  let next = addDays(admittedOn, 12);
  for (; next <= until; next = addDays(next, EVERY_DAYS)) {
    const held = random.chance(habits.familySessionsHeld);
    const status = held ? 'held' : 'cancelled';
    sessions.push({ on: next, status, minutes: held ? 50 : null, topic: random.pick(topics) });
  }
  if (endedOn !== null) return sessions;
  const on = laterOf(next, addDays(laterOf(clinic.today, addDays(until, 1)), 1));
  return [...sessions, { on, status: 'planned', minutes: null, topic: random.pick(topics) }];
};

/** Supports with their consents, sessions about once a month, and the next one. */
export const addFamily = (context: EpisodeContext, lists: DraftLists): void => {
  const { profile, scribe, until, therapist } = context;
  const random = context.random.fork('family');
  const details = context.random.fork('family-details');
  const supports = profile.family.map((member) => supportOf(context, member, details));
  lists.familySupports.push(...supports);
  const [first] = supports;
  if (first?.contact !== 'supportive') return;
  for (const course of sessionsOf(context, random)) {
    const [day, time] = course.status === 'planned' ? [until, '16:50'] : [course.on, '17:00'];
    lists.familySessions.push({
      ...scribe.stamp(day, time, therapist.id),
      participants: [first.id],
      ...course,
      relationshipGoal: details.pick(goals),
      nextOn: null,
      withPerson: course.status === 'held' ? 'yes' : null,
    });
  }
};
