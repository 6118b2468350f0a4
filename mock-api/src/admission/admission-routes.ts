import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import {
  AdmissionChoices,
  AdmissionDraft,
  Admitted,
  Identity,
  PossibleDuplicates,
} from '#contract/admission';
import { Problem } from '#contract/problem';
import { Shape } from '#contract/scalars';
import type { SiteId } from '#domain/ids';
import type { FastifyRequest } from 'fastify';
import { decided, type Target } from '../access/decided.ts';
import { signedInOf } from '../access/route-policy.ts';
import type { ApiContext } from '../api-context.ts';
import { problems } from '../openapi.ts';
import { notFound } from '../problem-handler.ts';
import { idempotencyHeader, onceOnly, sendAnswered } from '../recording/once-only.ts';
import { readChoices } from './admission-choices.ts';
import { admit } from './admit.ts';
import { readPossibleDuplicates } from './duplicates-repository.ts';

type Api = Parameters<FastifyPluginAsyncTypebox<ApiContext>>[0];
const config = { policy: 'episode.admit' } as const;
const tags = ['admission'];

/** An admission at a site: whoever admits is, so far, the one who treats. */
const findAdmission = (request: FastifyRequest, siteId: SiteId | undefined) => () => {
  const { id } = signedInOf(request);
  const resource = siteId === undefined ? null : { siteId, therapistIds: [id] };
  return Promise.resolve<Target>({ resource, personId: null, episodeId: null });
};

const addQuestions = (api: Api, context: ApiContext): void => {
  api.get(
    '/admission-choices',
    {
      config,
      schema: {
        tags,
        summary: 'Sites, programs and staff that an admission chooses from',
        response: { 200: AdmissionChoices, ...problems(401, 404) },
      },
    },
    (request) => {
      const { siteIds } = signedInOf(request);
      const find = findAdmission(request, siteIds[0]);
      return decided(context, request, find, (trx) => readChoices(trx, siteIds, context.clock));
    },
  );
  // A question, asked by POST so that no name is ever part of an address.
  api.post(
    '/possible-duplicates',
    {
      config,
      schema: {
        tags,
        summary: 'Known people who may be the one who comes',
        body: Identity,
        response: { 200: PossibleDuplicates, ...problems(400, 401, 404) },
      },
    },
    (request) => {
      const { siteId, ...identity } = request.body;
      const { siteIds } = signedInOf(request);
      return decided(context, request, findAdmission(request, siteId), async (trx) => ({
        people: await readPossibleDuplicates(trx, siteIds, identity),
      }));
    },
  );
};

const unseen = {
  409: {
    description: 'People who may be the same were not shown yet, or this one is in care already',
    content: {
      'application/problem+json': {
        schema: Shape({ ...Problem.properties, current: PossibleDuplicates.properties.people }),
      },
    },
  },
};

/** Taking somebody into care. */
export const admissionRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  addQuestions(api, context);

  api.post(
    '/admissions',
    {
      config,
      schema: {
        tags,
        summary: 'Take somebody into care: the person, the episode and all that is known of them',
        headers: idempotencyHeader,
        body: AdmissionDraft,
        response: { 201: Admitted, ...problems(400, 401, 404, 422), ...unseen },
      },
    },
    async (request, reply) => {
      const { clock, systemTime } = context;
      const actor = signedInOf(request);
      const draft = request.body;
      const answer = await decided(
        context,
        request,
        findAdmission(request, draft.siteId),
        async (trx) => {
          const site = await trx
            .selectFrom('sites')
            .select(['timeZone', 'kind'])
            .where('id', '=', draft.siteId)
            .executeTakeFirst();
          if (site === undefined || site.kind === 'research') return notFound();
          const [now, today] = [clock.now(), clock.today(site.timeZone)];
          return onceOnly(trx, request, systemTime(), () =>
            admit({ trx, actor, now, today, draft }),
          );
        },
      );
      return sendAnswered(reply, answer);
    },
  );
};
