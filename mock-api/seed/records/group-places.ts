import type { Session } from '#contract/attendance';
import type { RecordId } from '#domain/ids';
import type { Tables } from '../../src/tables.ts';
import type { Clinic } from '../clinic/clinic.ts';
import { seededId } from '../seeded-id.ts';
import { placeIn } from './attendance.ts';
import type { Draft } from './draft.ts';
import { scribeOf } from './scribe.ts';

/** People on the roster of the group that begins today. */
const ON_TODAYS_ROSTER = 12;

/** Puts the first people in whom no story is told on the roster of today's group. */
export const todaysRoster = (clinic: Clinic): ((draft: Draft) => void) => {
  const random = clinic.random.fork("today's roster");
  const scribe = scribeOf(random, clinic.at);
  let places = 0;
  return ({ episode, lists }) => {
    if (places === ON_TODAYS_ROSTER || episode.endedOn !== null) return;
    places += 1;
    const scheduled = { status: 'scheduled', attendedMinutes: null, barrier: null } as const;
    const place = (session: Session) => placeIn({ scribe }, session, scheduled);
    lists.attendance.push(...clinic.todaysGroupSessions.map(place));
  };
};

/** Who belongs to which group, as the rosters of an episode say. */
export const membersOf = (clinic: Clinic, { episode, lists }: Draft): Tables['groupMembers'][] => {
  const groupIds = new Set(lists.attendance.map(({ groupId }) => groupId));
  groupIds.delete(null);
  const since = clinic.at(episode.admittedOn, '08:15');
  const isToday = (groupId: RecordId) => groupId === clinic.todaysGroupSessions[0]?.groupId;
  return [...(groupIds as Set<RecordId>)].map((groupId) => ({
    id: seededId<RecordId>(clinic.random.fork(`member ${episode.id} ${groupId}`), since),
    version: 1,
    recordedAt: since,
    recordedBy: episode.therapistId,
    enteredInErrorAt: null,
    enteredInErrorReason: null,
    personId: episode.personId,
    episodeId: episode.id,
    groupId,
    startsOn: isToday(groupId) ? clinic.today : episode.admittedOn,
    endsOn: episode.endedOn,
  }));
};
