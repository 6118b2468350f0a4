import { createHash } from 'node:crypto';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { onSendHookHandler } from 'fastify';
import { Type } from 'typebox';
import { Chart, PersonEpisodes } from '#contract/chart';
import { IdOfEpisode, IdOfPerson, Shape } from '#contract/scalars';
import { decided } from '../access/decided.ts';
import { signedInOf } from '../access/route-policy.ts';
import { findEpisode, findPerson } from '../access/targets.ts';
import type { ApiContext } from '../api-context.ts';
import { problems } from '../openapi.ts';
import { readChart } from './chart-repository.ts';
import { readEpisodeHeads, readPerson } from './people-repository.ts';
import { lastSeenAt, setSeen } from './visits-repository.ts';

const tags = ['chart'];
const params = Shape({ episodeId: IdOfEpisode });
/** `{"asOf":"2026-11-21T14:42:00.000Z",`: the moment of asking is not part of what a chart says. */
const AS_OF_LENGTH = '{"asOf":"2026-11-21T14:42:00.000Z",'.length;

/** Answers 304 without a body to a reader who has the same chart already. */
const sendOnlyChanges: onSendHookHandler = (request, reply, payload, done) => {
  if (typeof payload !== 'string' || reply.statusCode !== 200) return done(null, payload);
  const hash = createHash('sha256').update(payload.slice(AS_OF_LENGTH)).digest('base64url');
  const tag = `W/"${hash}"`;
  reply.header('etag', tag).header('cache-control', 'private, no-cache');
  if (request.headers['if-none-match'] !== tag) return done(null, payload);
  reply.code(304).removeHeader('content-length').removeHeader('content-type');
  return done(null, '');
};

const addChart = (api: Parameters<typeof chartRoutes>[0], context: ApiContext): void => {
  api.get(
    '/episodes/:episodeId/chart',
    {
      config: { policy: 'chart.read' },
      onSend: sendOnlyChanges,
      schema: {
        tags,
        summary: 'Everything recorded about one episode, as of one moment',
        params,
        response: { 200: Chart, ...problems(400, 401, 404) },
      },
    },
    (request) => {
      const { episodeId } = request.params;
      const actor = signedInOf(request);
      return decided(context, request, findEpisode(episodeId), async (trx): Promise<Chart> => {
        const chart = await readChart(trx, episodeId);
        const heads = await readEpisodeHeads(trx, actor, chart.person.id);
        return {
          asOf: context.clock.now(),
          today: context.clock.today(chart.timeZone),
          lastSeenAt: await lastSeenAt(trx, actor.id, episodeId),
          otherEpisodes: heads.filter(({ id }) => id !== episodeId),
          ...chart,
        };
      });
    },
  );
};

const addVisit = (api: Parameters<typeof chartRoutes>[0], context: ApiContext): void => {
  api.post(
    '/episodes/:episodeId/visit',
    {
      config: { policy: 'chart.visit' },
      schema: {
        tags,
        summary: 'Mark a chart as seen by the reader',
        params,
        body: Shape({}),
        response: { 204: Type.Null(), ...problems(400, 401, 404) },
      },
    },
    async (request, reply) => {
      const { episodeId } = request.params;
      const { id } = signedInOf(request);
      await decided(context, request, findEpisode(episodeId), (trx) =>
        setSeen(trx, id, episodeId, context.clock.now()),
      );
      return reply.code(204).send(null);
    },
  );
};

/** Opening a chart, marking it as seen, and finding a person's episodes. */
export const chartRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  addChart(api, context);
  addVisit(api, context);

  api.get(
    '/people/:personId',
    {
      config: { policy: 'person.read' },
      schema: {
        tags,
        summary: 'A person with the episodes that the reader may open',
        params: Shape({ personId: IdOfPerson }),
        response: { 200: PersonEpisodes, ...problems(400, 401, 404) },
      },
    },
    (request) => {
      const { personId } = request.params;
      const actor = signedInOf(request);
      return decided(context, request, findPerson(personId), async (trx) => ({
        person: await readPerson(trx, personId),
        episodes: await readEpisodeHeads(trx, actor, personId),
      }));
    },
  );
};
