import type { ChartChange } from '#contract/recording';
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

const told = new WeakMap<Database, Set<EpisodeId>>();

/** The charts that a transaction has told a change of; filled until it ends. */
export const toldIn = (trx: Database): ReadonlySet<EpisodeId> => {
  const known = told.get(trx) ?? new Set<EpisodeId>();
  told.set(trx, known);
  return known;
};

/** Adds to the list of changes that open pages follow, in the transaction of the change. */
export const tellChange = async (trx: Database, change: Change): Promise<void> => {
  // Numbers grow in the order of commits only among writers that wait for each other.
  const siteId = await lockEpisode(trx, change.episodeId);
  await trx
    .insertInto('chartChanges')
    .values({ ...change, siteId })
    .execute();
  told.get(trx)?.add(change.episodeId);
};

export interface NumberedChange {
  readonly number: number;
  readonly change: ChartChange;
}

/** Changes of a chart after one that a reader knows, oldest first. */
export const readChanges = async (
  database: Database,
  episodeId: EpisodeId,
  after: number,
  atMost: number,
): Promise<NumberedChange[]> => {
  const rows = await database
    .selectFrom('chartChanges')
    .select(['number', 'path', 'recordId', 'version', 'by'])
    .where('episodeId', '=', episodeId)
    .where('number', '>', after)
    .orderBy('number')
    .limit(atMost)
    .execute();
  return rows.map(({ number, ...change }) => ({ number, change }));
};

/** The number of the latest change of a chart; 0 before the first. */
export const latestChange = async (database: Database, episodeId: EpisodeId): Promise<number> => {
  const row = await database
    .selectFrom('chartChanges')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('episodeId', '=', episodeId)
    .executeTakeFirst();
  return row?.number ?? 0;
};
