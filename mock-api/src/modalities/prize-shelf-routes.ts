import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { MixDraft, PrizeShelf, StockChange } from '#contract/incentives';
import { IdOfSite, Shape } from '#contract/scalars';
import type { SiteId } from '#domain/ids';
import { decided } from '../access/decided.ts';
import { signedInOf } from '../access/route-policy.ts';
import { findSite } from '../access/targets.ts';
import type { ApiContext } from '../api-context.ts';
import type { Database } from '../database.ts';
import { problems } from '../openapi.ts';
import type { ProblemError } from '../problem-handler.ts';
import { invalidRequest } from '../problem-handler.ts';
import {
  type Answered,
  idempotencyHeader,
  onceOnly,
  sendAnswered,
} from '../recording/once-only.ts';
import { addMix, lockShelf, moveStock, readShelf, readStock } from './prize-shelf.ts';

type Api = Parameters<FastifyPluginAsyncTypebox<ApiContext>>[0];

const tags = ['modalities'];
const params = Shape({ siteId: IdOfSite });

/** The shelf after a write that happens once for each key. */
const shelfAfter = (
  context: ApiContext,
  request: FastifyRequest,
  siteId: SiteId,
  write: (trx: Database) => Promise<ProblemError | null>,
): Promise<Answered<PrizeShelf>> =>
  decided(context, request, findSite(siteId), (trx) =>
    onceOnly<PrizeShelf>(trx, request, context.systemTime(), async () => {
      await lockShelf(trx, siteId);
      const problem = await write(trx);
      if (problem !== null) return problem;
      return { status: 201, body: await readShelf(trx, siteId), version: null };
    }),
  );

const stamp = (request: FastifyRequest, { clock }: ApiContext) => ({
  by: signedInOf(request).id,
  at: clock.now(),
});

const slipsOf = ({ noneSlips, smallSlips, largeSlips, jumboSlips }: MixDraft): number =>
  noneSlips + smallSlips + largeSlips + jumboSlips;

const addRead = (api: Api, context: ApiContext): void => {
  const schema = {
    tags,
    summary: 'Prizes on the shelf of a site, and its bowl',
    params,
    response: { 200: PrizeShelf, ...problems(400, 401, 404) },
  };
  const config = { policy: 'prize-shelf.read' } as const;
  api.get('/sites/:siteId/prize-shelf', { config, schema }, (request) => {
    const { siteId } = request.params;
    return decided(context, request, findSite(siteId), (trx) => readShelf(trx, siteId));
  });
};

const written = { tags, params, headers: idempotencyHeader };
const response = { 201: PrizeShelf, ...problems(400, 401, 404, 422) };

const addStock = (api: Api, context: ApiContext): void => {
  const summary = 'Put prizes onto the shelf, or correct their count';
  const schema = { ...written, summary, body: StockChange, response };
  const config = { policy: 'prize-shelf.change' } as const;
  api.post('/sites/:siteId/prize-stock', { config, schema }, async (request, reply) => {
    const { siteId } = request.params;
    const change = request.body;
    const answer = await shelfAfter(context, request, siteId, async (trx) => {
      const left = (await readStock(trx, siteId))[change.prize] + change.change;
      const message = 'takes more than there is on the shelf';
      if (left < 0) return invalidRequest([{ pointer: '/body/change', message }]);
      await moveStock(trx, siteId, { kind: 'restock', ...change, ...stamp(request, context) });
      return null;
    });
    return sendAnswered(reply, answer);
  });
};

const addMixes = (api: Api, context: ApiContext): void => {
  const summary = 'Put other slips into the bowl of a site, as a new version';
  const schema = { ...written, summary, body: MixDraft, response };
  const config = { policy: 'prize-mix.change' } as const;
  api.post('/sites/:siteId/prize-mixes', { config, schema }, async (request, reply) => {
    const { siteId } = request.params;
    const draft = request.body;
    const answer = await shelfAfter(context, request, siteId, async (trx) => {
      const message = 'the bowl is empty';
      if (slipsOf(draft) === 0) return invalidRequest([{ pointer: '/body/noneSlips', message }]);
      await addMix(trx, siteId, draft, stamp(request, context));
      return null;
    });
    return sendAnswered(reply, answer);
  });
};

/** A site's prize shelf and the slips of its bowl. */
export const prizeShelfRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  addRead(api, context);
  addStock(api, context);
  addMixes(api, context);
};
