import assert from 'node:assert/strict';
import { summarize } from '#domain/caseload/summary';
import type { CaseloadSummary } from '#domain/caseload/caseload-summary';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { EpisodeRecord } from '#domain/chart/episode-record';
import type { EpisodeId, SiteId } from '#domain/ids';
import { addHours, instantAt, type TimeZone } from '#domain/time/instant';
import { plainDate } from '#domain/time/plain-date';
import { makeDemonstration } from '../../seed/demonstration.ts';
import { readChartRecord } from '../chart/chart-repository.ts';
import type { Database } from '../database.ts';
import { onBothEngines } from '../test-database.ts';
import { refreshStale } from './caseload-summaries.ts';

const zone = 'America/New_York' as TimeZone;
const day = plainDate('2026-11-20');
const start = instantAt(day, '09:42', zone);

const withoutMoments = ({ computedAt: _at, nextChangeAt: _next, ...rest }: CaseloadSummary) => rest;

const readStored = async (database: Database) => {
  const rows = await database.selectFrom('caseloadSummaries').selectAll().execute();
  return rows.map(({ episodeId, tier, summary }) => ({
    episodeId,
    tier,
    summary: JSON.parse(summary) as CaseloadSummary,
  }));
};

onBothEngines('a stored summary equals a recount at any time of day', async (database) => {
  await makeDemonstration(database, { today: day, seed: '7', size: { open: 20, ended: 0 } });
  const open = await database.selectFrom('caseloadSummaries').select('episodeId').execute();
  const records = new Map<EpisodeId, EpisodeRecord>();
  for (const { episodeId } of open)
    records.set(episodeId, await readChartRecord(database, episodeId));
  const [site] = await database.selectFrom('sites').select('id').execute();
  // Odd steps, so that hours of every kind are met on three days, midnights among them.
  for (let hours = 0; hours <= 72; hours += 3.7) {
    const now = addHours(start, hours);
    await refreshStale(database, { siteIds: [site?.id as SiteId], therapistId: null }, now);
    for (const { episodeId, tier, summary } of await readStored(database)) {
      const recount = summarize(records.get(episodeId) as EpisodeRecord, now, defaultRuleSet);
      const counted = JSON.parse(JSON.stringify(withoutMoments(recount))) as object;
      assert.deepEqual(withoutMoments(summary), counted, `${episodeId} at ${now}`);
      assert.equal(tier, recount.tier);
      assert.ok(summary.nextChangeAt > now, 'it says when it changes next');
    }
  }
});
