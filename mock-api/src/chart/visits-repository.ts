import type { EpisodeId, StaffId } from '#domain/ids';
import type { Instant } from '#domain/time/instant';
import type { Database } from '../database.ts';

/** When a reader last had a chart open; null the first time. */
export const lastSeenAt = async (
  trx: Database,
  staffId: StaffId,
  episodeId: EpisodeId,
): Promise<Instant | null> => {
  const row = await trx
    .selectFrom('chartVisits')
    .select('seenAt')
    .where('staffId', '=', staffId)
    .where('episodeId', '=', episodeId)
    .executeTakeFirst();
  return row?.seenAt ?? null;
};

export const setSeen = async (
  trx: Database,
  staffId: StaffId,
  episodeId: EpisodeId,
  seenAt: Instant,
): Promise<void> => {
  await trx
    .insertInto('chartVisits')
    .values({ staffId, episodeId, seenAt })
    .onConflict((conflict) => conflict.columns(['staffId', 'episodeId']).doUpdateSet({ seenAt }))
    .execute();
};
