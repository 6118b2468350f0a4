import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Cohort } from '#contract/cohort';
import { tiers } from '#domain/caseload/marker';
import type { EpisodeId, SiteId, StaffId } from '#domain/ids';
import type { PlainDate } from '#domain/time/plain-date';
import { readMedication } from '../chart/episode-lists.ts';
import { readTests } from '../chart/nested-lists.ts';
import type { Database } from '../database.ts';

export interface CohortEpisode {
  readonly id: EpisodeId;
  readonly admittedOn: PlainDate;
  readonly endedOn: PlainDate | null;
  readonly endReason: Cohort['endings'][number]['reason'] | null;
}

export const readEpisodes = (database: Database, siteId: SiteId): Promise<CohortEpisode[]> =>
  database
    .selectFrom('episodes')
    .select(['id', 'admittedOn', 'endedOn', 'endReason'])
    .where('siteId', '=', siteId)
    .orderBy('admittedOn')
    .orderBy('id')
    .execute();

export type Testing = Awaited<ReturnType<typeof readTesting>>;

const readTesting = async (database: Database, episodeId: EpisodeId) => ({
  tests: await readTests(database, episodeId),
  ...(await readMedication(database, episodeId)),
});

/**
 * Hands the tests of every episode to `add`, one episode after the other, and lets other requests
 * in between: the embedded engine answers on the thread that serves everybody.
 */
export const forEachTesting = async (
  database: Database,
  episodes: readonly CohortEpisode[],
  add: (episode: CohortEpisode, testing: Testing) => void,
): Promise<void> => {
  for (const episode of episodes) {
    add(episode, await readTesting(database, episode.id));
    await nextTurn();
  }
};

type Load = Cohort['loads'][number];

const countTiers = (database: Database, siteId: SiteId) =>
  database
    .selectFrom('caseloadSummaries')
    .select(['therapistId', 'tier', (row) => row.fn.countAll<number>().as('episodes')])
    .where('siteId', '=', siteId)
    .groupBy(['therapistId', 'tier'])
    .execute();

const therapistsOf = (database: Database, siteId: SiteId) =>
  database
    .selectFrom('staff')
    .innerJoin('staffSites', 'staffSites.staffId', 'staff.id')
    .select(['staff.id', 'staff.name'])
    .where('staffSites.siteId', '=', siteId)
    .where('staff.role', '=', 'therapist')
    .where('staff.deactivatedAt', 'is', null)
    .orderBy('staff.name')
    .execute();

/** Open episodes of each therapist of a site by tier, therapists by name. */
export const readLoads = async (database: Database, siteId: SiteId): Promise<Load[]> => {
  const counts = await countTiers(database, siteId);
  const countOf = (therapistId: StaffId, wanted: readonly string[]) =>
    counts
      .filter((row) => row.therapistId === therapistId && wanted.includes(row.tier))
      .reduce((sum, { episodes }) => sum + episodes, 0);
  return (await therapistsOf(database, siteId)).map(({ id, name }) => ({
    therapistId: id,
    name,
    open: countOf(id, tiers),
    safety: countOf(id, ['safety']),
    concern: countOf(id, ['concern']),
    due: countOf(id, ['due']),
  }));
};
