import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { DraftToKeep, KeptDraft, KeptDrafts } from '#contract/recording';
import { IdOfEpisode, IdOfRecord, Shape } from '#contract/scalars';
import { decided } from '../access/decided.ts';
import { signedInOf } from '../access/route-policy.ts';
import { findEpisode } from '../access/targets.ts';
import type { ApiContext } from '../api-context.ts';
import { problems } from '../openapi.ts';
import { invalidRequest } from '../problem-handler.ts';
import { forgetDraft, keepDraft, readDrafts } from './drafts-repository.ts';

type Api = Parameters<typeof draftRoutes>[0];

const KIB = 1024;
const LARGEST = 64 * KIB;
/** Lists in lists of a form; deeper than this is no form. */
const DEEPEST = 20;

const tags = ['recording'];
const config = { policy: 'draft.keep' } as const;
const ofEpisode = Shape({ episodeId: IdOfEpisode });
const ofPath = Shape({
  episodeId: IdOfEpisode,
  path: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,59}$' }),
});

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1)));

/** @throws ProblemError 400 for what no form holds. */
const checkSize = (draft: object): void => {
  const message = isDeeper(draft, DEEPEST)
    ? `must be at most ${DEEPEST} levels deep`
    : Buffer.byteLength(JSON.stringify(draft)) > LARGEST
      ? `must be at most ${LARGEST / KIB} KiB`
      : null;
  if (message !== null) throw invalidRequest([{ pointer: '/body/draft', message }]);
};

const addKeep = (api: Api, context: ApiContext): void => {
  const schema = {
    tags,
    summary: 'Keep what the writer is typing, for the writer alone',
    params: ofPath,
    body: DraftToKeep,
    response: { 200: KeptDraft, ...problems(400, 401, 404) },
  };
  api.put(
    '/episodes/:episodeId/drafts/:path',
    { config, schema, bodyLimit: LARGEST + KIB },
    (request) => {
      const { episodeId, path } = request.params;
      const { body } = request;
      checkSize(body.draft);
      const place = { staffId: signedInOf(request).id, episodeId, path, ofRow: body.ofRow };
      const savedAt = context.clock.now();
      return decided(context, request, findEpisode(episodeId), async (trx): Promise<KeptDraft> => {
        await keepDraft(trx, place, body, savedAt);
        return { path, ...body, savedAt };
      });
    },
  );
};

const addForget = (api: Api, context: ApiContext): void => {
  const schema = {
    tags,
    summary: 'Forget what the writer was typing',
    params: ofPath,
    querystring: Shape({ ofRow: Type.Optional(IdOfRecord) }),
    response: { 204: Type.Null(), ...problems(400, 401, 404) },
  };
  api.delete('/episodes/:episodeId/drafts/:path', { config, schema }, async (request, reply) => {
    const { episodeId, path } = request.params;
    const ofRow = request.query.ofRow ?? null;
    const place = { staffId: signedInOf(request).id, episodeId, path, ofRow };
    await decided(context, request, findEpisode(episodeId), (trx) => forgetDraft(trx, place));
    return reply.code(204).send(null);
  });
};

/** What somebody is typing outlives the page it is typed in. */
export const draftRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  const schema = {
    tags,
    summary: 'What the reader has left unfinished in a chart',
    params: ofEpisode,
    response: { 200: KeptDrafts, ...problems(400, 401, 404) },
  };
  api.get('/episodes/:episodeId/drafts', { config, schema }, (request) => {
    const { episodeId } = request.params;
    const { id } = signedInOf(request);
    return decided(context, request, findEpisode(episodeId), async (trx) => ({
      drafts: await readDrafts(trx, id, episodeId),
    }));
  });
  addKeep(api, context);
  addForget(api, context);
};
