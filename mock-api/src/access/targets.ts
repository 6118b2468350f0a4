import type { EpisodeId, PersonId, RecordId, SiteId, StaffId } from '#domain/ids';
import { type Database, engineOf } from '../database.ts';
import type { Actor, Resource } from './authorize.ts';
import type { Target } from './decided.ts';

const nothing: Target = { resource: null, personId: null, episodeId: null };

interface EpisodeHead {
  readonly id: EpisodeId;
  readonly personId: PersonId;
  readonly siteId: SiteId;
  readonly therapistId: StaffId | null;
}

export const resourceOf = ({
  siteId,
  therapistId,
}: Pick<EpisodeHead, 'siteId' | 'therapistId'>): Resource => ({
  siteId,
  therapistIds: [therapistId],
});

const targetOf = (head: EpisodeHead | undefined, asked: EpisodeId | null): Target =>
  head === undefined
    ? { ...nothing, episodeId: asked }
    : { resource: resourceOf(head), personId: head.personId, episodeId: head.id };

const heads = (trx: Database) =>
  trx
    .selectFrom('episodes')
    .select(['episodes.id', 'episodes.personId', 'episodes.siteId', 'episodes.therapistId']);

/** SQLite has one writer at a time anyway. Readers do not wait. */
const locked = <Query extends ReturnType<typeof heads>>(trx: Database, query: Query) =>
  engineOf(trx) === 'postgresql' ? query.forNoKeyUpdate('episodes') : query;

/** Therapists who handed over and may read on until whoever took over has had contact. */
const handingOver = async (trx: Database, episodeId: EpisodeId): Promise<(StaffId | null)[]> => {
  const rows = await trx
    .selectFrom('handovers')
    .select('fromStaffId')
    .where('episodeId', '=', episodeId)
    .where('role', '=', 'therapist')
    .where('firstContactOn', 'is', null)
    .where('enteredInErrorAt', 'is', null)
    .execute();
  return rows.map(({ fromStaffId }) => fromStaffId);
};

/** An episode to be read: by its team, and by a therapist who is handing it over. */
export const findEpisode =
  (episodeId: EpisodeId) =>
  async (trx: Database): Promise<Target> => {
    const head = await heads(trx).where('id', '=', episodeId).executeTakeFirst();
    const target = targetOf(head, episodeId);
    if (target.resource === null) return target;
    const therapistIds = [...target.resource.therapistIds, ...(await handingOver(trx, episodeId))];
    return { ...target, resource: { ...target.resource, therapistIds } };
  };

/** An episode to be written to: its writers follow each other, each seeing what the last one left. */
export const findEpisodeToChange =
  (episodeId: EpisodeId) =>
  async (trx: Database): Promise<Target> =>
    targetOf(
      await locked(trx, heads(trx).where('id', '=', episodeId)).executeTakeFirst(),
      episodeId,
    );

/** A note of an episode; a note of another episode does not exist under this one's address. */
export const findNote =
  (episodeId: EpisodeId, noteId: RecordId) =>
  async (trx: Database): Promise<Target> => {
    const head = await heads(trx)
      .innerJoin('notes', 'notes.episodeId', 'episodes.id')
      .where('episodes.id', '=', episodeId)
      .where('notes.id', '=', noteId)
      .executeTakeFirst();
    return targetOf(head, episodeId);
  };

/** The episode of somebody's place in a session, to be written to. */
export const findAttendance =
  (attendanceId: RecordId) =>
  async (trx: Database): Promise<Target> => {
    const place = await trx
      .selectFrom('attendances')
      .select('episodeId')
      .where('id', '=', attendanceId)
      .where('enteredInErrorAt', 'is', null)
      .executeTakeFirst();
    return place?.episodeId == null ? nothing : findEpisodeToChange(place.episodeId)(trx);
  };

/** A person belongs to everybody who treats them in any episode at the person's site. */
export const findPerson =
  (personId: PersonId) =>
  async (trx: Database): Promise<Target> => {
    const person = await trx
      .selectFrom('people')
      .select('siteId')
      .where('id', '=', personId)
      .executeTakeFirst();
    if (person === undefined) return { ...nothing, personId };
    const episodes = await heads(trx).where('personId', '=', personId).execute();
    const therapistIds = episodes.map(({ therapistId }) => therapistId);
    return { resource: { siteId: person.siteId, therapistIds }, personId, episodeId: null };
  };

/** A site as a whole. */
export const findSite = (siteId: SiteId) => (): Promise<Target> =>
  Promise.resolve({ ...nothing, resource: { siteId, therapistIds: [] } });

/** The caseload of one therapist, or the reader's own where none is named. */
export const findCaseload = (actor: Actor, therapistId: StaffId | null) => (): Promise<Target> => {
  const [siteId] = actor.siteIds;
  const therapistIds = [therapistId ?? actor.id];
  return Promise.resolve({
    ...nothing,
    resource: siteId === undefined ? null : { siteId, therapistIds },
  });
};
