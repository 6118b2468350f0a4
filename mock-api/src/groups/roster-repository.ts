import type { Roster, RosterRow } from '#contract/roster';
import { wasAttended } from '#domain/attendance/counted-minutes';
import type { EpisodeId, StaffId } from '#domain/ids';
import { addDays } from '#domain/time/plain-date';
import { type Actor, authorize } from '../access/authorize.ts';
import type { Database } from '../database.ts';
import type { Tables } from '../tables.ts';
import { readSessionHeads } from './group-sessions-repository.ts';

type SessionRow = Tables['sessions'];

/** Sessions looked at to say how many somebody has missed lately. */
const LATELY = 5;
const LATELY_DAYS = 70;

const placesOf = (trx: Database, { id, heldOn }: SessionRow) =>
  trx
    .selectFrom('attendances as a')
    .innerJoin('episodes as e', 'e.id', 'a.episodeId')
    .innerJoin('people as p', 'p.id', 'e.personId')
    .select(['a.id', 'a.version', 'a.status', 'a.attendedMinutes', 'a.barrier', 'a.joinedAs'])
    .select(['a.makesUpFor', 'a.recordedAt', 'a.recordedBy', 'e.id as episodeId', 'e.personId'])
    .select(['p.givenName', 'p.familyName', 'e.siteId', 'e.therapistId'])
    .where('a.sessionId', '=', id)
    .where('a.enteredInErrorAt', 'is', null)
    .where((row) =>
      row.or([
        row('a.status', '!=', 'scheduled'),
        row('e.endedOn', 'is', null),
        row('e.endedOn', '>=', heldOn),
      ]),
    )
    .orderBy('p.familyName')
    .orderBy('p.givenName')
    .orderBy('a.id')
    .execute();

/** Of the last recorded sessions of this group, how many each of some people missed. */
const missedLately = async (
  trx: Database,
  { groupId, heldOn }: SessionRow,
  episodeIds: readonly EpisodeId[],
) => {
  const rows = await trx
    .selectFrom('attendances as a')
    .innerJoin('sessions as s', 's.id', 'a.sessionId')
    .select(['a.episodeId', 'a.status'])
    .where('s.groupId', '=', groupId)
    .where('s.heldOn', '<', heldOn)
    .where('s.heldOn', '>=', addDays(heldOn, -LATELY_DAYS))
    .where('a.episodeId', 'in', episodeIds)
    .where('a.status', 'not in', ['scheduled', 'program-cancelled'])
    .where('a.enteredInErrorAt', 'is', null)
    .orderBy('s.heldOn', 'desc')
    .execute();
  const byEpisode = Map.groupBy(rows, ({ episodeId }) => episodeId);
  return (episodeId: EpisodeId): RosterRow['missedLately'] => {
    const last = (byEpisode.get(episodeId) ?? []).slice(0, LATELY);
    const missed = last.filter((row) => !wasAttended(row)).length;
    return last.length === 0 ? null : { missed, of: last.length };
  };
};

const namesOf = async (trx: Database, ids: ReadonlySet<StaffId | null>) => {
  const known = [...ids].filter((id) => id !== null);
  return known.length === 0
    ? []
    : trx
        .selectFrom('staff')
        .select(['id', 'name'])
        .where('id', 'in', known)
        .orderBy('name')
        .execute();
};

/** Who is on the roster of a session and what is recorded; nothing else of anybody's chart. */
export const readRoster = async (
  trx: Database,
  session: SessionRow,
  reader: Actor,
): Promise<Pick<Roster, 'session' | 'staff' | 'rows'>> => {
  const { siteId, heldOn, id: sessionId } = session;
  const [head] = await readSessionHeads(trx, {
    siteIds: [siteId],
    from: heldOn,
    until: heldOn,
    sessionId,
  });
  if (head === undefined) throw new Error('No session where a roster was asked for');
  const places = await placesOf(trx, session);
  const ids = places.map(({ episodeId }) => episodeId);
  const lately = ids.length === 0 ? () => null : await missedLately(trx, session, ids);
  const rows = places.map(({ givenName, familyName, siteId: at, therapistId, ...place }) => ({
    ...place,
    name: `${givenName} ${familyName}`,
    missedLately: lately(place.episodeId),
    opensChart: authorize(reader, 'chart.read', { siteId: at, therapistIds: [therapistId] }),
  }));
  const staffIds = new Set<StaffId | null>([session.facilitatorId, ...head.coFacilitatorIds]);
  for (const { recordedBy } of rows) staffIds.add(recordedBy);
  return { session: head, staff: await namesOf(trx, staffIds), rows };
};
