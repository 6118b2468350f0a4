import type { GuestChoices } from '#contract/roster';
import type { EpisodeId, RecordId, SiteId } from '#domain/ids';
import type { PlainDate } from '#domain/time/plain-date';
import { type Actor, authorize, reachOf } from '../access/authorize.ts';
import type { Database } from '../database.ts';

type Choice = GuestChoices['people'][number];

/** Most people in a list of choices. */
const MOST = 12;

/** Open episodes of a site with the names of the people. */
const inCare = (trx: Database, siteId: SiteId, on: PlainDate) =>
  trx
    .selectFrom('episodes as e')
    .innerJoin('people as p', 'p.id', 'e.personId')
    .select(['e.id as episodeId', 'e.personId', 'e.therapistId', 'p.givenName', 'p.familyName'])
    .select(['e.admittedOn', 'e.endedOn'])
    .where('e.siteId', '=', siteId)
    .where('e.admittedOn', '<=', on)
    .where((row) => row.or([row('e.endedOn', 'is', null), row('e.endedOn', '>=', on)]))
    .orderBy('p.familyName')
    .orderBy('p.givenName')
    .orderBy('e.id');

const choiceOf = (row: {
  episodeId: EpisodeId;
  personId: Choice['personId'];
  givenName: string;
  familyName: string;
}): Choice => ({
  episodeId: row.episodeId,
  personId: row.personId,
  name: `${row.givenName} ${row.familyName}`,
});

/** People in care whose charts somebody may open: whom they may add to a group. */
export const readCandidates = async (
  trx: Database,
  actor: Actor,
  siteId: SiteId,
  on: PlainDate,
): Promise<Choice[]> => {
  const own = reachOf(actor.role, 'chart.read') === 'assigned';
  const rows = await inCare(trx, siteId, on)
    .$if(own, (query) => query.where('e.therapistId', '=', actor.id))
    .execute();
  return rows.map(choiceOf);
};

const groupMembersOf = (trx: Database, siteId: SiteId) =>
  trx
    .selectFrom('groupMembers as m')
    .innerJoin('groups as g', 'g.id', 'm.groupId')
    .select('m.episodeId')
    .where('g.siteId', '=', siteId)
    .where('m.enteredInErrorAt', 'is', null);

/**
 * People who may be a guest of a session: those whose charts the reader may open, and members of the
 * site's groups; by a part of the name where one is given.
 */
export const readGuestChoices = async (
  trx: Database,
  actor: Actor,
  session: { readonly id: RecordId; readonly siteId: SiteId; readonly heldOn: PlainDate },
  name: string,
  most = MOST,
): Promise<Choice[]> => {
  const there = trx
    .selectFrom('attendances')
    .select('episodeId')
    .where('sessionId', '=', session.id)
    .where('enteredInErrorAt', 'is', null)
    .where('episodeId', 'is not', null);
  const known = new Set(
    (await groupMembersOf(trx, session.siteId).execute()).map(({ episodeId }) => episodeId),
  );
  const rows = await inCare(trx, session.siteId, session.heldOn)
    .where('e.id', 'not in', there)
    .execute();
  const wanted = name.trim().toLocaleLowerCase();
  return rows
    .filter(
      ({ episodeId, therapistId }) =>
        known.has(episodeId) ||
        authorize(actor, 'chart.read', { siteId: session.siteId, therapistIds: [therapistId] }),
    )
    .map(choiceOf)
    .filter((choice) => choice.name.toLocaleLowerCase().includes(wanted))
    .slice(0, most);
};

/** What decides whether somebody may be added to a group, and from when. */
export const readEpisode = (trx: Database, id: EpisodeId) =>
  trx
    .selectFrom('episodes')
    .select(['id as episodeId', 'personId', 'siteId', 'therapistId', 'admittedOn', 'endedOn'])
    .where('id', '=', id)
    .executeTakeFirst();
