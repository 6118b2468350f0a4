import { summarizeWithWork } from '#domain/caseload/summary';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { EpisodeId } from '#domain/ids';
import type { Instant } from '#domain/time/instant';
import { type ChartRecord, readChartRecord } from '../chart/chart-repository.ts';
import type { Database } from '../database.ts';
import type { Reach } from './caseload-repository.ts';

/**
 * Works the summary row of an episode out anew, in the transaction of the write that may have
 * changed it, and returns the chart that it was worked out from. An ended episode has none.
 */
export const refreshSummary = async (
  trx: Database,
  episodeId: EpisodeId,
  now: Instant,
): Promise<ChartRecord> => {
  const { siteId, ...record } = await readChartRecord(trx, episodeId);
  const { therapistId, caseManagerId, endedOn } = record.episode;
  if (endedOn !== null) {
    await trx.deleteFrom('caseloadSummaries').where('episodeId', '=', episodeId).execute();
    return record;
  }
  const { summary, work } = summarizeWithWork(record, now, defaultRuleSet);
  const { tier, computedAt, nextChangeAt } = summary;
  const facts = { siteId, therapistId, caseManagerId, tier, computedAt, nextChangeAt };
  const row = { ...facts, summary: JSON.stringify(summary), work: JSON.stringify(work) };
  await trx
    .insertInto('caseloadSummaries')
    .values({ episodeId, ...row })
    .onConflict((conflict) => conflict.column('episodeId').doUpdateSet(row))
    .execute();
  return record;
};

/** The rules that made the stored summaries. */
const MADE_BY = 'summariesMadeBy';
/** Episodes refreshed in one transaction: long enough to be quick, short enough to let others in. */
const AT_ONCE = 20;

const refreshAll = async (
  database: Database,
  episodeIds: readonly EpisodeId[],
  now: Instant,
): Promise<void> => {
  for (let first = 0; first < episodeIds.length; first += AT_ONCE)
    await database.transaction().execute(async (trx) => {
      for (const episodeId of episodeIds.slice(first, first + AT_ONCE))
        await refreshSummary(trx, episodeId, now);
    });
};

/**
 * Refreshes the summaries that time alone has changed: a clock ran out, or a day turned. A summary
 * from the future belongs to a demonstration whose day was set back.
 */
export const refreshStale = async (
  database: Database,
  { siteIds, therapistId }: Reach,
  now: Instant,
): Promise<void> => {
  if (siteIds.length === 0) return;
  const stale = await database
    .selectFrom('caseloadSummaries')
    .select('episodeId')
    .where('siteId', 'in', siteIds)
    .$if(therapistId !== null, (query) => query.where('therapistId', '=', therapistId))
    .where((row) => row.or([row('nextChangeAt', '<=', now), row('computedAt', '>', now)]))
    .execute();
  await refreshAll(
    database,
    stale.map(({ episodeId }) => episodeId),
    now,
  );
};

/** Works out the summary of every open episode, and no other. */
export const refreshEverybody = async (database: Database, now: Instant): Promise<void> => {
  const ended = database.selectFrom('episodes').select('id').where('endedOn', 'is not', null);
  await database.deleteFrom('caseloadSummaries').where('episodeId', 'in', ended).execute();
  const open = await database
    .selectFrom('episodes')
    .select('id')
    .where('endedOn', 'is', null)
    .execute();
  await refreshAll(
    database,
    open.map(({ id }) => id),
    now,
  );
};

/** Refreshes everybody when the stored summaries were worked out by other rules than today's. */
export const refreshAfterRuleChange = async (
  database: Database,
  now: Instant,
  rules: string,
): Promise<void> => {
  const made = await database
    .selectFrom('facts')
    .select('value')
    .where('name', '=', MADE_BY)
    .executeTakeFirst();
  if (made?.value === rules) return;
  await refreshEverybody(database, now);
  await database
    .insertInto('facts')
    .values({ name: MADE_BY, value: rules })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: rules }))
    .execute();
};
