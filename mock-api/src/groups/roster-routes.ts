import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Roster, RosterAnswer, RosterChange } from '#contract/roster';
import { IdOfRecord, Shape } from '#contract/scalars';
import { decided } from '../access/decided.ts';
import { signedInOf } from '../access/route-policy.ts';
import type { SignedIn } from '../access/sign-ins-repository.ts';
import type { ApiContext } from '../api-context.ts';
import type { Database } from '../database.ts';
import { problems } from '../openapi.ts';
import { notFound } from '../problem-handler.ts';
import { idempotencyHeader, onceOnly, sendAnswered } from '../recording/once-only.ts';
import type { Tables } from '../tables.ts';
import { findSession } from './group-targets.ts';
import { writerAt } from './group-writes.ts';
import { recordRoster } from './roster-change.ts';
import { readRoster } from './roster-repository.ts';
import { auditEach, finishCharts } from './touched-charts.ts';

export const rosterOf = async (
  context: ApiContext,
  trx: Database,
  session: Tables['sessions'],
  reader: SignedIn,
): Promise<Roster> => {
  const { now, today } = await writerAt(context, trx, session.siteId, reader.id);
  return { asOf: now, today, ...(await readRoster(trx, session, reader)) };
};

const params = Shape({ sessionId: IdOfRecord });

const readSchema = {
  tags: ['groups'],
  summary: 'Who is expected at a session, and what is recorded of each',
  params,
  response: { 200: Roster, ...problems(400, 401, 404) },
};

const recordSchema = {
  tags: ['groups'],
  summary: 'Record attendance of many people; what cannot be saved is told for each',
  params,
  headers: idempotencyHeader,
  body: RosterChange,
  response: { 200: RosterAnswer, ...problems(400, 401, 404, 422) },
};

/** The roster of a group's session, for whoever leads it: names and attendance. */
export const rosterRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  api.get(
    '/sessions/:sessionId/roster',
    { config: { policy: 'roster.read' }, schema: readSchema },
    async (request) =>
      decided(context, request, findSession(request.params.sessionId), (trx, { session }) =>
        session === null
          ? Promise.resolve(notFound())
          : rosterOf(context, trx, session, signedInOf(request)),
      ),
  );
  api.post(
    '/sessions/:sessionId/roster',
    { config: { policy: 'roster.change' }, schema: recordSchema },
    async (request, reply) => {
      const actor = signedInOf(request);
      const find = findSession(request.params.sessionId);
      const answer = await decided(context, request, find, (trx, { session }) =>
        onceOnly(trx, request, context.systemTime(), async () => {
          if (session === null) return notFound();
          const writer = await writerAt(context, trx, session.siteId, actor.id);
          const { entries } = request.body;
          const { results, touched } = await recordRoster(trx, session, entries, writer);
          await auditEach(context, trx, request, touched);
          await finishCharts(trx, touched, writer);
          const roster = await rosterOf(context, trx, session, actor);
          return { status: 200, body: { results, roster }, version: null };
        }),
      );
      return sendAnswered(reply, answer);
    },
  );
};
