import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { SessionAttendance, SessionPlan } from '#contract/attendance';
import { ConflictOf, EnteredInError, RowHistory } from '#contract/recording';
import { MakeUpDraft, MakeUpOptions } from '#contract/roster';
import { IdOfEpisode, IdOfRecord, Shape } from '#contract/scalars';
import type { EpisodeId } from '#domain/ids';
import { decided } from '../access/decided.ts';
import { signedInOf } from '../access/route-policy.ts';
import { findEpisode, findEpisodeToChange } from '../access/targets.ts';
import type { ApiContext } from '../api-context.ts';
import { readChartRecord } from '../chart/chart-repository.ts';
import type { Database } from '../database.ts';
import { problems } from '../openapi.ts';
import { notFound, ProblemError } from '../problem-handler.ts';
import { idempotencyHeader, onceOnly, sendAnswered } from '../recording/once-only.ts';
import { readVersions } from '../recording/row-versions.ts';
import { ifMatchHeader, versionOf } from '../row-version.ts';
import { joinSession, readMakeUpOptions } from './make-ups.ts';
import { correctPlan, type Planning, planSessions, takeBackPlan } from './session-plans.ts';

const tags = ['attendance'];
const ofEpisode = Shape({ episodeId: IdOfEpisode });
const ofRow = Shape({ episodeId: IdOfEpisode, recordId: IdOfRecord });
const conflict = {
  412: {
    description: 'Somebody else changed it meanwhile',
    content: { 'application/problem+json': { schema: ConflictOf(SessionAttendance) } },
  },
};

const planSchema = {
  tags,
  summary: 'Plan a session or a weekly series, or record one that was held',
  params: ofEpisode,
  headers: idempotencyHeader,
  body: SessionPlan,
  response: { 201: SessionAttendance, ...problems(400, 401, 404, 422) },
};
const correctSchema = {
  tags,
  summary: 'Correct a session of one person, with its attendance',
  params: ofRow,
  headers: ifMatchHeader,
  body: SessionPlan,
  response: { 200: SessionAttendance, ...problems(400, 401, 404, 409, 428), ...conflict },
};
const takeBackSchema = {
  tags,
  summary: 'Mark a session as entered in error',
  params: ofRow,
  headers: Type.Object({ ...ifMatchHeader.properties, ...idempotencyHeader.properties }),
  body: EnteredInError,
  response: { 200: SessionAttendance, ...problems(400, 401, 404, 422, 428), ...conflict },
};
const historySchema = {
  tags,
  summary: 'Earlier versions of a session',
  params: ofRow,
  response: { 200: RowHistory, ...problems(400, 401, 404) },
};
const optionsSchema = {
  tags,
  summary: 'Sessions with room that somebody may join to make up hours',
  params: ofEpisode,
  response: { 200: MakeUpOptions, ...problems(400, 401, 404) },
};
const joinSchema = {
  tags,
  summary: "Join a group's session, for one that was missed",
  params: ofEpisode,
  headers: idempotencyHeader,
  body: MakeUpDraft,
  response: { 201: SessionAttendance, ...problems(400, 401, 404, 422) },
};

const planningOf = async (
  { clock }: ApiContext,
  trx: Database,
  request: FastifyRequest,
  episodeId: EpisodeId,
): Promise<Planning> => {
  const chart = await readChartRecord(trx, episodeId);
  const today = clock.today(chart.timeZone);
  return { trx, chart, writer: { by: signedInOf(request).id, now: clock.now(), today } };
};

type Write = (planning: Planning) => Promise<SessionAttendance | ProblemError>;

const written = (
  context: ApiContext,
  request: FastifyRequest,
  episodeId: EpisodeId,
  write: Write,
) =>
  decided(context, request, findEpisodeToChange(episodeId), async (trx) =>
    write(await planningOf(context, trx, request, episodeId)),
  );

const writtenOnce = (
  context: ApiContext,
  request: FastifyRequest,
  { episodeId, status }: { readonly episodeId: EpisodeId; readonly status: number },
  write: Write,
) =>
  decided(context, request, findEpisodeToChange(episodeId), (trx) =>
    onceOnly(trx, request, context.systemTime(), async () => {
      const row = await write(await planningOf(context, trx, request, episodeId));
      return row instanceof ProblemError ? row : { status, body: row, version: row.version };
    }),
  );

/** Earlier versions, and sessions of other groups that make up for a missed one. */
const historyAndMakeUps: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  api.get(
    '/episodes/:episodeId/sessions/:recordId/history',
    { config: { policy: 'chart.read' }, schema: historySchema },
    async (request) => {
      const { episodeId, recordId } = request.params;
      return decided(context, request, findEpisode(episodeId), async (trx) => {
        const { attendance } = await readChartRecord(trx, episodeId);
        const isThere = attendance.some(({ id }) => id === recordId);
        return isThere ? { versions: await readVersions(trx, recordId) } : notFound();
      });
    },
  );
  api.get(
    '/episodes/:episodeId/make-up-options',
    { config: { policy: 'attendance.change' }, schema: optionsSchema },
    async (request) => {
      const { episodeId } = request.params;
      return decided(context, request, findEpisode(episodeId), async (trx) => ({
        options: await readMakeUpOptions(await planningOf(context, trx, request, episodeId)),
      }));
    },
  );
  api.post(
    '/episodes/:episodeId/make-ups',
    { config: { policy: 'attendance.change' }, schema: joinSchema },
    async (request, reply) => {
      const asked = { episodeId: request.params.episodeId, status: 201 };
      const answer = await writtenOnce(context, request, asked, (planning) =>
        joinSession(planning, request.body),
      );
      return sendAnswered(reply, answer);
    },
  );
};

/** Sessions of one person: planned, recorded as held, corrected, made up for. */
export const sessionPlanRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  await historyAndMakeUps(api, context);
  const policy = 'attendance.change';
  const path = '/episodes/:episodeId/sessions';
  api.post(path, { config: { policy }, schema: planSchema }, async (request, reply) => {
    const asked = { episodeId: request.params.episodeId, status: 201 };
    const answer = await writtenOnce(context, request, asked, (planning) =>
      planSessions(planning, request.body),
    );
    return sendAnswered(reply, answer);
  });
  api.put(
    `${path}/:recordId`,
    { config: { policy }, schema: correctSchema },
    async (request, reply) => {
      const { episodeId, recordId: id } = request.params;
      const version = versionOf(request.headers['if-match']);
      const row = await written(context, request, episodeId, (planning) =>
        correctPlan(planning, { id, version }, request.body),
      );
      return sendAnswered(reply, { status: 200, body: row, version: row.version });
    },
  );
  api.post(
    `${path}/:recordId/entered-in-error`,
    { config: { policy }, schema: takeBackSchema },
    async (request, reply) => {
      const { episodeId, recordId: id } = request.params;
      const seen = { id, version: versionOf(request.headers['if-match']) };
      const answer = await writtenOnce(context, request, { episodeId, status: 200 }, (planning) =>
        takeBackPlan(planning, seen, request.body.reason),
      );
      return sendAnswered(reply, answer);
    },
  );
};
