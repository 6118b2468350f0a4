import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { EndOfCare, EpisodeFacts, EpisodeFactsRow, PersonFacts } from '#contract/admission';
import { Person } from '#contract/chart';
import { RowHistory } from '#contract/recording';
import { IdOfEpisode, IdOfPerson, Shape, Version } from '#contract/scalars';
import type { EpisodeId, PersonId } from '#domain/ids';
import { decided } from '../access/decided.ts';
import { signedInOf } from '../access/route-policy.ts';
import { findEpisode, findEpisodeToChange, findPerson } from '../access/targets.ts';
import type { ApiContext } from '../api-context.ts';
import { conflictWith } from '../clinic/setup-routes.ts';
import { problems } from '../openapi.ts';
import type { ProblemError } from '../problem-handler.ts';
import { readVersions } from '../recording/row-versions.ts';
import { ifMatchHeader, versionOf } from '../row-version.ts';
import { correctEpisode, correctPerson, historyId } from './corrections.ts';
import { endCare, type EpisodeWrite } from './end-care.ts';
import { readEpisodeFacts, zoneOf } from './episode-facts-repository.ts';

type Api = Parameters<FastifyPluginAsyncTypebox<ApiContext>>[0];
const tags = ['admission'];
const ofEpisode = Shape({ episodeId: IdOfEpisode });
const ofPerson = Shape({ personId: IdOfPerson });

/** Runs a write to an episode, which is held until it ends. */
const written = <Result>(
  context: ApiContext,
  request: FastifyRequest,
  episodeId: EpisodeId,
  write: (write: EpisodeWrite, personId: PersonId) => Promise<Result | ProblemError>,
): Promise<Result> => {
  const { clock, systemTime } = context;
  const by = signedInOf(request).id;
  return decided(context, request, findEpisodeToChange(episodeId), async (trx, { personId }) => {
    const today = clock.today(await zoneOf(trx, episodeId));
    const moment = { at: clock.now(), today, nowMs: systemTime() };
    return write({ trx, by, episodeId, ...moment }, personId as PersonId);
  });
};

const addPerson = (api: Api, context: ApiContext): void => {
  api.put(
    '/people/:personId',
    {
      config: { policy: 'person.change' },
      schema: {
        tags,
        summary: 'Correct who somebody is and how to reach them',
        params: ofPerson,
        headers: ifMatchHeader,
        body: PersonFacts,
        response: { 200: Person, ...problems(400, 401, 404, 428), ...conflictWith(Person) },
      },
    },
    (request) => {
      const version = versionOf(request.headers['if-match']);
      const { personId } = request.params;
      const by = signedInOf(request).id;
      const { clock, systemTime } = context;
      return decided(context, request, findPerson(personId), (trx) => {
        const write = { trx, by, at: clock.now(), nowMs: systemTime() };
        return correctPerson(write, personId, version, request.body, clock);
      });
    },
  );
};

const addPersonHistory = (api: Api, context: ApiContext): void => {
  api.get(
    '/people/:personId/history',
    {
      config: { policy: 'person.read' },
      schema: {
        tags,
        summary: 'Earlier facts about a person',
        params: ofPerson,
        response: { 200: RowHistory, ...problems(400, 401, 404) },
      },
    },
    (request) => {
      const { personId } = request.params;
      return decided(context, request, findPerson(personId), async (trx) => ({
        versions: await readVersions(trx, historyId(personId)),
      }));
    },
  );
};

const addFacts = (api: Api, context: ApiContext): void => {
  api.get(
    '/episodes/:episodeId/admission',
    {
      config: { policy: 'chart.read' },
      schema: {
        tags,
        summary: 'What describes an episode as a whole',
        params: ofEpisode,
        response: { 200: EpisodeFactsRow, ...problems(400, 401, 404) },
      },
    },
    (request) => {
      const { episodeId } = request.params;
      return decided(context, request, findEpisode(episodeId), (trx) =>
        readEpisodeFacts(trx, episodeId),
      );
    },
  );
};

const addFactsChange = (api: Api, context: ApiContext): void => {
  api.put(
    '/episodes/:episodeId/admission',
    {
      config: { policy: 'episode.change' },
      schema: {
        tags,
        summary: 'Correct what describes an episode as a whole',
        params: ofEpisode,
        headers: ifMatchHeader,
        body: EpisodeFacts,
        response: {
          200: EpisodeFactsRow,
          ...problems(400, 401, 404, 428),
          ...conflictWith(EpisodeFactsRow),
        },
      },
    },
    (request) => {
      const version = versionOf(request.headers['if-match']);
      return written(context, request, request.params.episodeId, (write, personId) =>
        correctEpisode(write, personId, version, request.body),
      );
    },
  );
};

const addFactsHistory = (api: Api, context: ApiContext): void => {
  api.get(
    '/episodes/:episodeId/admission/history',
    {
      config: { policy: 'chart.read' },
      schema: {
        tags,
        summary: 'Earlier facts about an episode',
        params: ofEpisode,
        response: { 200: RowHistory, ...problems(400, 401, 404) },
      },
    },
    (request) => {
      const { episodeId } = request.params;
      return decided(context, request, findEpisode(episodeId), async (trx) => ({
        versions: await readVersions(trx, historyId(episodeId)),
      }));
    },
  );
};

const addEnd = (api: Api, context: ApiContext): void => {
  api.post(
    '/episodes/:episodeId/end',
    {
      config: { policy: 'episode.change' },
      schema: {
        tags,
        summary: 'End an episode of care',
        params: ofEpisode,
        headers: ifMatchHeader,
        body: EndOfCare,
        response: { 200: Shape({ version: Version }), ...problems(400, 401, 404, 412, 428) },
      },
    },
    (request) => {
      const version = versionOf(request.headers['if-match']);
      return written(context, request, request.params.episodeId, (write) =>
        endCare(write, version, request.body),
      );
    },
  );
};

/** Correcting the facts about a person and an episode, and ending care. */
export const correctionRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  addPerson(api, context);
  addPersonHistory(api, context);
  addFacts(api, context);
  addFactsChange(api, context);
  addFactsHistory(api, context);
  addEnd(api, context);
};
