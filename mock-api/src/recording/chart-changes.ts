import type { EpisodeId, RecordId, SiteId, StaffId } from '#domain/ids';
import type { Instant } from '#domain/time/instant';
import { type Database, engineOf } from '../database.ts';

interface Change {
  readonly episodeId: EpisodeId;
  /** As in the address: `outreach-contacts`. */
  readonly path: string;
  readonly recordId: RecordId;
  readonly version: number;
  readonly by: StaffId;
  readonly at: Instant;
}

/**
 * Lets writers of one chart follow each other until the transaction ends; readers do not wait. Who
 * writes to several charts takes them in the order of their ids, so that no two wait for each other.
 */
export const lockEpisode = async (trx: Database, episodeId: EpisodeId): Promise<SiteId> => {
  const { siteId } = await trx
    .selectFrom('episodes')
    .select('siteId')
    .where('id', '=', episodeId)
    .$if(engineOf(trx) === 'postgresql', (query) => query.forNoKeyUpdate())
    .executeTakeFirstOrThrow();
  return siteId;
};

/** Adds to the list of changes that open pages follow, in the transaction of the change. */
export const tellChange = async (trx: Database, change: Change): Promise<void> => {
  // Numbers grow in the order of commits only among writers that wait for each other.
  const siteId = await lockEpisode(trx, change.episodeId);
  await trx
    .insertInto('chartChanges')
    .values({ ...change, siteId })
    .execute();
};
