import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { OneOf, Shape } from '#contract/scalars';
import { WorkChange, WorkChangeResult, WorkQueue } from '#contract/work';
import type { SiteId, StaffId } from '#domain/ids';
import type { Instant } from '#domain/time/instant';
import type { WorkAct } from '#domain/work/work-choice';
import { decided } from '../access/decided.ts';
import { signedInOf } from '../access/route-policy.ts';
import { findCaseload } from '../access/targets.ts';
import type { ApiContext } from '../api-context.ts';
import { reachIn } from '../caseload/caseload-repository.ts';
import { refreshStale } from '../caseload/caseload-summaries.ts';
import type { Database } from '../database.ts';
import { problems } from '../openapi.ts';
import { invalidRequest, ProblemError } from '../problem-handler.ts';
import {
  type Answered,
  idempotencyHeader,
  onceOnly,
  sendAnswered,
} from '../recording/once-only.ts';
import { changeItems } from './work-changes.ts';
import { countDone, readColleagues, readWork } from './work-repository.ts';

type Api = Parameters<FastifyPluginAsyncTypebox<ApiContext>>[0];

const doneToday = async (
  trx: Database,
  staffId: StaffId,
  siteIds: readonly SiteId[],
  now: Instant,
) => {
  const site = await trx
    .selectFrom('sites')
    .select('timeZone')
    .where('id', 'in', siteIds)
    .orderBy('name')
    .executeTakeFirstOrThrow();
  return countDone(trx, staffId, now, site.timeZone);
};

const addQueue = (api: Api, context: ApiContext): void => {
  const { database, clock } = context;
  api.get(
    '/work',
    {
      config: { policy: 'work.read' },
      schema: {
        tags: ['work'],
        summary: 'What is to be finished for the people in reach, the oldest first',
        querystring: Shape({ owner: Type.Optional(OneOf(['me', 'all'])) }),
        response: { 200: WorkQueue, ...problems(400, 401, 404) },
      },
    },
    async (request) => {
      const actor = signedInOf(request);
      const now = clock.now();
      const reach = reachIn(actor, null);
      await refreshStale(database, reach, now);
      return decided(context, request, findCaseload(actor, null), async (trx) => {
        const rows = await readWork(trx, reach, now);
        const mine = ({ ownerId }: { ownerId: StaffId | null }) => ownerId === actor.id;
        return {
          asOf: now,
          rows: request.query.owner === 'me' ? rows.filter(mine) : rows,
          staff: await readColleagues(trx, reach.siteIds),
          doneToday: await doneToday(trx, actor.id, reach.siteIds, now),
        };
      });
    },
  );
};

const needed = (field: string, message: string) =>
  invalidRequest([{ pointer: `/body/${field}`, message }]);

/** What is asked, in one piece, or the field that is missing for it. */
const actOf = ({ act, ownerId, until, reason }: WorkChange): WorkAct | ProblemError => {
  switch (act) {
    case 'reassign':
      return ownerId === null ? needed('ownerId', 'say who takes it over') : { act, ownerId };
    case 'snooze':
      if (until === null) return needed('until', 'say until when');
      return reason === null || reason.trim() === ''
        ? needed('reason', 'say why')
        : { act, until, reason };
    case 'mark-done':
    case 'reopen':
      return { act };
  }
};

const addChoices = (api: Api, context: ApiContext): void => {
  const { clock, systemTime } = context;
  api.post(
    '/work/choices',
    {
      config: { policy: 'work.change' },
      schema: {
        tags: ['work'],
        summary: 'Reassign, snooze, mark done or reopen items; each of them by itself',
        headers: idempotencyHeader,
        body: WorkChange,
        response: { 200: WorkChangeResult, ...problems(400, 401, 404, 422) },
      },
    },
    async (request, reply) => {
      const actor = signedInOf(request);
      const act = actOf(request.body);
      const find = findCaseload(actor, null);
      const answer = await decided(context, request, find, (trx) =>
        onceOnly<WorkChangeResult>(trx, request, systemTime(), async () => {
          if (act instanceof ProblemError) return act;
          const moment = { now: clock.now(), nowMs: systemTime() };
          const choosing = { trx, actor, requestId: request.id, ...moment };
          const body = await changeItems(choosing, request.body.items, act);
          return { status: 200, body, version: null } satisfies Answered<WorkChangeResult>;
        }),
      );
      return sendAnswered(reply, answer);
    },
  );
};

/** The queue of everything that somebody must finish, and what staff choose about it. */
export const workRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  addQueue(api, context);
  addChoices(api, context);
};
