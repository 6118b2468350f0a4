import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { Caseload } from '#contract/caseload';
import { IdOfStaff, Shape } from '#contract/scalars';
import { decided } from '../access/decided.ts';
import { signedInOf } from '../access/route-policy.ts';
import { findCaseload } from '../access/targets.ts';
import type { ApiContext } from '../api-context.ts';
import { problems } from '../openapi.ts';
import { reachIn, readCaseload, readNames, type StoredRow } from './caseload-repository.ts';
import { refreshStale } from './caseload-summaries.ts';

/** Puts the stored JSON of a summary into its row as it is: nobody needs it as an object here. */
const textOf = ({ summary, ...row }: StoredRow): string =>
  `${JSON.stringify(row).slice(0, -1)},"summary":${summary}}`;

/** Who needs somebody today; the order is the reader's. */
export const caseloadRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  const { database, clock } = context;
  api.get(
    '/caseload',
    {
      config: { policy: 'caseload.read' },
      schema: {
        tags: ['caseload'],
        summary: 'Open episodes in reach, with why each needs somebody',
        querystring: Shape({ therapistId: Type.Optional(IdOfStaff) }),
        response: { 200: Caseload, ...problems(400, 401, 404) },
      },
    },
    async (request, reply) => {
      const actor = signedInOf(request);
      const therapistId = request.query.therapistId ?? null;
      const now = clock.now();
      const reach = reachIn(actor, therapistId);
      await refreshStale(database, reach, now);
      const find = findCaseload(actor, therapistId);
      const body = await decided(context, request, find, async (trx) => {
        const rows = await readCaseload(trx, reach);
        const staff = JSON.stringify(await readNames(trx, rows));
        return `{"asOf":"${now}","rows":[${rows.map(textOf).join(',')}],"staff":${staff}}`;
      });
      return reply.type('application/json; charset=utf-8').send(body as unknown as Caseload);
    },
  );
};
