import type { Group, GroupMember, GroupMemberDraft } from '#contract/groups';
import { isMemberOn } from '#domain/attendance/group';
import type { EpisodeId, PersonId, RecordId } from '#domain/ids';
import type { PlainDate } from '#domain/time/plain-date';
import type { RecordingFault } from '#domain/chart/recording';
import type { Database } from '../database.ts';
import { newId } from '../new-id.ts';
import type { Tables } from '../tables.ts';
import { addPlaces, readPlaces, takeBackPlaces } from './roster-places.ts';
import type { TouchedChart, Writer } from './touched-charts.ts';

type MemberRow = Tables['groupMembers'];
type Days = Pick<GroupMemberDraft, 'startsOn' | 'endsOn'>;

/** Everybody who belongs or will belong to a group, by name. */
export const readMembers = async (
  trx: Database,
  groupId: RecordId,
  today: PlainDate,
): Promise<GroupMember[]> => {
  const rows = await trx
    .selectFrom('groupMembers as m')
    .innerJoin('people as p', 'p.id', 'm.personId')
    .innerJoin('episodes as e', 'e.id', 'm.episodeId')
    .select(['m.id', 'm.version', 'm.groupId', 'm.episodeId', 'm.personId'])
    .select(['m.startsOn', 'm.endsOn', 'p.givenName', 'p.familyName'])
    .where('m.groupId', '=', groupId)
    .where('m.enteredInErrorAt', 'is', null)
    .where((row) => row.or([row('m.endsOn', 'is', null), row('m.endsOn', '>=', today)]))
    .where((row) => row.or([row('e.endedOn', 'is', null), row('e.endedOn', '>=', today)]))
    .orderBy('p.familyName')
    .orderBy('p.givenName')
    .orderBy('m.id')
    .execute();
  return rows.map(({ givenName, familyName, ...row }) => ({
    ...row,
    name: `${givenName} ${familyName}`,
  }));
};

export const readMember = (trx: Database, id: RecordId): Promise<MemberRow | undefined> =>
  trx.selectFrom('groupMembers').selectAll().where('id', '=', id).executeTakeFirst();

interface Candidate {
  readonly episodeId: EpisodeId;
  readonly personId: PersonId;
  readonly admittedOn: PlainDate;
  readonly endedOn: PlainDate | null;
}

/** What speaks against somebody belonging to a group in a span of days. */
export const memberFaults = (
  { startsOn, endsOn }: Days,
  { admittedOn, endedOn }: Pick<Candidate, 'admittedOn' | 'endedOn'>,
  others: readonly Days[],
): RecordingFault[] => {
  if (startsOn < admittedOn)
    return [{ field: 'startsOn', message: `is before the admission on ${admittedOn}` }];
  if (endedOn !== null && startsOn > endedOn)
    return [{ field: 'startsOn', message: `is after the end of care on ${endedOn}` }];
  if (endsOn !== null && endsOn < startsOn)
    return [{ field: 'endsOn', message: `is before the first day, ${startsOn}` }];
  const twice = others.some(
    (other) => isMemberOn(other, startsOn) || isMemberOn({ startsOn, endsOn }, other.startsOn),
  );
  return twice
    ? [{ field: 'startsOn', message: 'belongs to the group on these days already' }]
    : [];
};

/** Memberships of one person in a group that stand, but for one. */
export const readOtherSpans = (
  trx: Database,
  groupId: RecordId,
  episodeId: EpisodeId,
  but: RecordId | null,
): Promise<Days[]> =>
  trx
    .selectFrom('groupMembers')
    .select(['startsOn', 'endsOn'])
    .where('groupId', '=', groupId)
    .where('episodeId', '=', episodeId)
    .where('enteredInErrorAt', 'is', null)
    .$if(but !== null, (query) => query.where('id', '!=', but as RecordId))
    .execute();

const readSessionsFrom = (trx: Database, groupId: RecordId, first: PlainDate) =>
  trx
    .selectFrom('sessions')
    .select(['id', 'heldOn'])
    .where('groupId', '=', groupId)
    .where('heldOn', '>=', first)
    .where('enteredInErrorAt', 'is', null)
    .where('cancelledReason', 'is', null)
    .execute();

/** Puts a member on the rosters of the days on which they belong, and takes them off all others. */
export const placeMember = async (
  trx: Database,
  groupId: RecordId,
  { episodeId, personId, startsOn, endsOn }: Days & Pick<Candidate, 'episodeId' | 'personId'>,
  writer: Writer,
): Promise<TouchedChart[]> => {
  const sessions = await readSessionsFrom(trx, groupId, writer.today);
  const places = (
    await readPlaces(
      trx,
      sessions.map(({ id }) => id),
    )
  ).filter((place) => place.episodeId === episodeId);
  const there = new Set(places.map(({ sessionId }) => sessionId));
  const wanted = new Set(
    sessions.filter(({ heldOn }) => isMemberOn({ startsOn, endsOn }, heldOn)).map(({ id }) => id),
  );
  const left = places.filter(
    ({ sessionId, status, joinedAs }) =>
      status === 'scheduled' && joinedAs === 'member' && !wanted.has(sessionId),
  );
  const placed = [...wanted]
    .filter((id) => !there.has(id))
    .map((sessionId) => ({
      sessionId,
      episodeId,
      personId,
      joinedAs: 'member' as const,
      makesUpFor: null,
    }));
  const reason = 'No longer belongs to the group on this day';
  const taken = await takeBackPlaces(trx, left, reason, writer);
  return [...taken, ...(await addPlaces(trx, placed, writer))];
};

export const insertMember = async (
  trx: Database,
  group: Group,
  { episodeId, personId }: Candidate,
  { startsOn, endsOn }: Days,
  { by, now }: Writer,
): Promise<MemberRow> => {
  const row: MemberRow = {
    id: newId(),
    version: 1,
    recordedAt: now,
    recordedBy: by,
    enteredInErrorAt: null,
    enteredInErrorReason: null,
    personId,
    episodeId,
    groupId: group.id,
    startsOn,
    endsOn,
  };
  await trx.insertInto('groupMembers').values(row).execute();
  return row;
};
