import { addDays, laterOf } from '#domain/time/plain-date';
import type { DraftLists } from './draft.ts';
import type { EpisodeContext } from './episode-context.ts';

const topics = ['Boundaries', 'What helps on a hard day', 'Money at home', 'Trust, step by step'];
const EVERY_DAYS = 24;
const YEAR = 365;

/** Supports with their consents, sessions about once a month, and the next one. */
export const addFamily = (context: EpisodeContext, lists: DraftLists): void => {
  const { profile, scribe, admittedOn, until, therapist, clinic, endedOn, habits } = context;
  const random = context.random.fork('family');
  for (const { name, relation, contact } of profile.family) {
    const mayTalk = contact === 'supportive';
    const support: DraftLists['familySupports'][number] = {
      ...scribe.stamp(admittedOn, '08:55', context.caseManagerId),
      name,
      relation,
      contact,
      consentScope: mayTalk ? 'Attendance and plan' : null,
      consentEndsOn: mayTalk ? addDays(admittedOn, YEAR) : null,
      consentRevokedOn: null,
    };
    lists.familySupports.push(support);
    if (support !== lists.familySupports[0] || !mayTalk) continue;
    const planned = laterOf(clinic.today, addDays(until, 1));
    let next = addDays(admittedOn, 12);
    for (; next <= until; next = addDays(next, EVERY_DAYS)) {
      const held = random.chance(habits.familySessionsHeld);
      lists.familySessions.push({
        ...scribe.stamp(next, '17:00', therapist.id),
        supportId: support.id,
        on: next,
        status: held ? 'held' : 'cancelled',
        minutes: held ? 50 : null,
        topic: random.pick(topics),
      });
    }
    if (endedOn !== null) continue;
    lists.familySessions.push({
      ...scribe.stamp(until, '16:50', therapist.id),
      supportId: support.id,
      on: laterOf(next, addDays(planned, 1)),
      status: 'planned',
      minutes: null,
      topic: random.pick(topics),
    });
  }
};
