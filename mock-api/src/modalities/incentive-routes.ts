import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { DrawRequest, IncentiveEntry, LedgerRequest } from '#contract/incentives';
import { IdOfEpisode, IdOfRecord, Shape } from '#contract/scalars';
import type { EpisodeId, PersonId } from '#domain/ids';
import { decided } from '../access/decided.ts';
import { signedInOf } from '../access/route-policy.ts';
import { findEpisodeToChange } from '../access/targets.ts';
import type { ApiContext } from '../api-context.ts';
import { problems } from '../openapi.ts';
import { ProblemError } from '../problem-handler.ts';
import {
  type Answered,
  idempotencyHeader,
  onceOnly,
  sendAnswered,
} from '../recording/once-only.ts';
import { handOver } from './hand-over.ts';
import { addLine } from './ledger-lines.ts';
import type { LedgerWriting } from './ledger-writing.ts';
import { drawPrizes } from './prize-draws.ts';

type Api = Parameters<FastifyPluginAsyncTypebox<ApiContext>>[0];

const ofEpisode = Shape({ episodeId: IdOfEpisode });
const ofEntry = Shape({ episodeId: IdOfEpisode, entryId: IdOfRecord });
const config = { policy: 'incentives.change' } as const;
const response = { 201: IncentiveEntry, ...problems(400, 401, 404, 409, 422) };
const common = { tags: ['modalities'], headers: idempotencyHeader, response };

/** A line of the ledger after a write that happens once for each key. */
const lineAfter = (
  context: ApiContext,
  request: FastifyRequest,
  episodeId: EpisodeId,
  write: (writing: LedgerWriting) => Promise<IncentiveEntry | ProblemError>,
): Promise<Answered<IncentiveEntry>> =>
  decided(context, request, findEpisodeToChange(episodeId), (trx, target) =>
    onceOnly<IncentiveEntry>(trx, request, context.systemTime(), async () => {
      const by = signedInOf(request).id;
      const personId = target.personId as PersonId;
      const entry = await write({ trx, context, episodeId, personId, by });
      if (entry instanceof ProblemError) return entry;
      return { status: 201, body: entry, version: entry.version };
    }),
  );

const addLines = (api: Api, context: ApiContext): void => {
  const summary = 'Put a sample into the incentive ledger, or the difference against it';
  const schema = { ...common, summary, params: ofEpisode, body: LedgerRequest };
  api.post('/episodes/:episodeId/incentive-entries', { config, schema }, async (request, reply) => {
    const asked = request.body;
    const { episodeId } = request.params;
    const line = await lineAfter(context, request, episodeId, (to) => addLine(to, asked));
    return sendAnswered(reply, line);
  });
};

const addDraws = (api: Api, context: ApiContext): void => {
  const summary = 'Draw the prizes that a sample earned';
  const schema = { ...common, summary, params: ofEntry, body: DrawRequest };
  const path = '/episodes/:episodeId/incentive-entries/:entryId/draws';
  api.post(path, { config, schema }, async (request, reply) => {
    const { episodeId, entryId } = request.params;
    const asked = request.body;
    const line = await lineAfter(context, request, episodeId, (to) =>
      drawPrizes(to, entryId, asked),
    );
    return sendAnswered(reply, line);
  });
};

const addHandOver = (api: Api, context: ApiContext): void => {
  const schema = { ...common, summary: 'Hand over prizes that are owed', params: ofEntry };
  const path = '/episodes/:episodeId/incentive-entries/:entryId/prizes-given';
  api.post(path, { config, schema }, async (request, reply) => {
    const { episodeId, entryId } = request.params;
    const line = await lineAfter(context, request, episodeId, (to) => handOver(to, entryId));
    return sendAnswered(reply, line);
  });
};

/** The incentive ledger: lines from results, draws with a witness, prizes handed over later. */
export const incentiveRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  addLines(api, context);
  addDraws(api, context);
  addHandOver(api, context);
};
