import { Socket } from 'node:net';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { IdOfEpisode, Shape } from '#contract/scalars';
import type { EpisodeId } from '#domain/ids';
import { authorize } from '../access/authorize.ts';
import { decided } from '../access/decided.ts';
import { tokenOf } from '../access/session-cookie.ts';
import { useSignIn } from '../access/sign-ins-repository.ts';
import { findEpisode } from '../access/targets.ts';
import type { ApiContext } from '../api-context.ts';
import { problems } from '../openapi.ts';
import { headersOf } from '../security-headers.ts';
import { ChangeStream } from './change-stream.ts';
import { latestChange } from './chart-changes.ts';

const schema = {
  tags: ['chart'],
  summary: 'What changes in a chart, as server-sent events: each names a row, none says what it is',
  params: Shape({ episodeId: IdOfEpisode }),
  headers: Type.Object({
    'last-event-id': Type.Optional(
      Type.String({
        description: 'The last change that the reader knows; without it, from now on',
      }),
    ),
  }),
  response: {
    200: {
      description: 'One event for each change; its data is a ChartChange',
      content: { 'text/event-stream': { schema: Type.String() } },
    },
    ...problems(400, 401, 404),
  },
};

/** True while a sign-in stands and its owner may read a chart. Is not a use of the sign-in. */
const mayRead = async (
  { database, systemTime }: ApiContext,
  token: string,
  episodeId: EpisodeId,
): Promise<boolean> => {
  const actor = await useSignIn(database, token, systemTime(), false);
  if (actor === null) return false;
  const { resource } = await findEpisode(episodeId)(database);
  return resource !== null && authorize(actor, 'chart.read', resource);
};

/** The reader's last change where it is one of this chart's; the latest one otherwise. */
const startOf = (latest: number, lastEventId: string | undefined): number =>
  lastEventId !== undefined && /^\d{1,15}$/.test(lastEventId)
    ? Math.min(Number(lastEventId), latest)
    : latest;

/** Following a chart. */
export const changeRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  const headers = {
    ...headersOf(context.https),
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  };
  api.get(
    '/episodes/:episodeId/changes',
    { config: { policy: 'chart.read', background: true }, schema },
    async (request, reply) => {
      const { episodeId } = request.params;
      const token = tokenOf(request, context.https) ?? '';
      const latest = await decided(context, request, findEpisode(episodeId), (trx) =>
        latestChange(trx, episodeId),
      );
      // A stream outlives every limit that holds for an answer; injected requests have no socket.
      reply.hijack();
      if (request.raw.socket instanceof Socket) request.raw.socket.setTimeout(0);
      reply.raw.writeHead(200, headers);
      const stream = new ChangeStream(reply.raw, {
        database: context.database,
        bell: context.bell,
        episodeId,
        after: startOf(latest, request.headers['last-event-id']),
        mayRead: () => mayRead(context, token, episodeId),
      });
      stream.look();
    },
  );
};
