import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Cohort } from '#contract/cohort';
import { IdOfSite, Shape } from '#contract/scalars';
import type { SiteId } from '#domain/ids';
import { decided } from '../access/decided.ts';
import { findSite } from '../access/targets.ts';
import type { ApiContext } from '../api-context.ts';
import { problems } from '../openapi.ts';
import { cohortOf } from './cohort.ts';

const MINUTE_MS = 60_000;
/** Figures over thousands of tests take a second or two; they say themselves as of when they are. */
const KEPT_MS = 10 * MINUTE_MS;

interface Kept {
  readonly cohort: Promise<Cohort>;
  readonly untilMs: number;
}

const cohorts = (context: ApiContext) => {
  const { database, clock, systemTime } = context;
  const kept = new Map<SiteId, Kept>();
  const read = async (siteId: SiteId): Promise<Cohort> => {
    const site = await database
      .selectFrom('sites')
      .select(['kind', 'timeZone'])
      .where('id', '=', siteId)
      .executeTakeFirstOrThrow();
    const today = clock.today(site.timeZone);
    return cohortOf(database, { siteId, kind: site.kind, asOf: clock.now(), today });
  };
  return (siteId: SiteId): Promise<Cohort> => {
    const known = kept.get(siteId);
    if (known !== undefined && known.untilMs > systemTime()) return known.cohort;
    const cohort = read(siteId);
    kept.set(siteId, { cohort, untilMs: systemTime() + KEPT_MS });
    cohort.catch(() => kept.delete(siteId));
    return cohort;
  };
};

/** Figures of a site for its supervisors. */
export const cohortRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  const cohortOfSite = cohorts(context);
  api.get(
    '/cohort',
    {
      config: { policy: 'cohort.read' },
      schema: {
        tags: ['cohort'],
        summary: 'Time in care, tests by week, endings and caseload balance of one site',
        querystring: Shape({ siteId: IdOfSite }),
        response: { 200: Cohort, ...problems(400, 401, 404) },
      },
    },
    async (request) => {
      const { siteId } = request.query;
      await decided(context, request, findSite(siteId), () => Promise.resolve(null));
      return cohortOfSite(siteId);
    },
  );
};
