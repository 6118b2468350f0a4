import type { EpisodeId, PersonId, RecordId, StaffId } from '#domain/ids';
import type { Instant } from '#domain/time/instant';
import type { PlainDate } from '#domain/time/plain-date';
import type { FastifyRequest } from 'fastify';
import { audit } from '../access/audit.ts';
import { actionOf, signedInOf } from '../access/route-policy.ts';
import type { ApiContext } from '../api-context.ts';
import { refreshSummary } from '../caseload/caseload-summaries.ts';
import type { Database } from '../database.ts';
import { lockEpisode, tellChange } from '../recording/chart-changes.ts';

/** Who writes, and when. */
export interface Writer {
  readonly by: StaffId;
  readonly now: Instant;
  readonly today: PlainDate;
}

/** One attendance that a write made or changed. */
export interface TouchedChart {
  readonly episodeId: EpisodeId;
  readonly personId: PersonId;
  readonly recordId: RecordId;
  readonly version: number;
}

/** The path under which pages hear that an attendance has changed. */
export const attendancePath = 'sessions';

/** Takes the charts that a write will touch, in the order that every such write takes them in. */
export const lockCharts = async (
  trx: Database,
  episodeIds: readonly EpisodeId[],
): Promise<void> => {
  for (const episodeId of [...new Set(episodeIds)].sort()) await lockEpisode(trx, episodeId);
};

/** Tells open pages and works markers and criteria out anew, once for each chart that was touched. */
export const finishCharts = async (
  trx: Database,
  touched: readonly TouchedChart[],
  { by, now }: Writer,
): Promise<void> => {
  const byEpisode = Map.groupBy(touched, ({ episodeId }) => episodeId);
  for (const episodeId of [...byEpisode.keys()].sort()) {
    for (const { recordId, version } of byEpisode.get(episodeId) ?? [])
      await tellChange(trx, { episodeId, path: attendancePath, recordId, version, by, at: now });
    await refreshSummary(trx, episodeId, now);
  }
};

/** Leaves a row about each person, beside the one about the roster as a whole. */
export const auditEach = async (
  { systemTime }: ApiContext,
  trx: Database,
  request: FastifyRequest,
  touched: readonly Pick<TouchedChart, 'episodeId' | 'personId'>[],
): Promise<void> => {
  const { id: staffId, role } = signedInOf(request);
  const who = { staffId, role, requestId: request.id, action: actionOf(request) } as const;
  const people = new Map(touched.map(({ episodeId, personId }) => [episodeId, personId]));
  for (const [episodeId, personId] of people)
    await audit(trx, { ...who, personId, episodeId, outcome: 'allowed' }, systemTime());
};
