import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { ExtraSession, type Group, GroupSessionHead, GroupSessions } from '#contract/groups';
import { IdOfRecord, PlainDate, Shape } from '#contract/scalars';
import { addDays, type PlainDate as Day } from '#domain/time/plain-date';
import { decided } from '../access/decided.ts';
import { signedInOf } from '../access/route-policy.ts';
import type { SignedIn } from '../access/sign-ins-repository.ts';
import type { ApiContext } from '../api-context.ts';
import type { Database } from '../database.ts';
import { problems } from '../openapi.ts';
import { notFound, type ProblemError } from '../problem-handler.ts';
import { idempotencyHeader, onceOnly, sendAnswered } from '../recording/once-only.ts';
import { readSessionHeads, type SessionSpan } from './group-sessions-repository.ts';
import { findGroup } from './group-targets.ts';
import { invalidFields, writerAt } from './group-writes.ts';
import { lockGroup, readGroup, readGroups } from './groups-repository.ts';
import { findOwnSites, todayOf } from './groups-routes.ts';
import {
  addSessions,
  fillAndFinish,
  isScheduleLow,
  readClosedDays,
  scheduleEnd,
} from './schedule-sessions.ts';
import { finishCharts, type Writer } from './touched-charts.ts';

/** How far back the sessions of one group are listed. */
const DAYS_BACK = 28;

/** Before somebody looks: the schedules of their groups that run low, each on its own. */
const keepFilled = async (
  { database, clock }: ApiContext,
  { id, siteIds, role }: SignedIn,
  today: Day,
): Promise<void> => {
  const low = (await readGroups(database, siteIds)).filter(
    (group) =>
      isScheduleLow(group, today) &&
      (role !== 'therapist' || [group.facilitatorId, ...group.coFacilitatorIds].includes(id)),
  );
  for (const { id: groupId } of low)
    await database.transaction().execute(async (trx) => {
      await lockGroup(trx, groupId);
      const group = await readGroup(trx, groupId);
      if (group === undefined || !isScheduleLow(group, today)) return;
      await fillAndFinish(trx, group, { by: id, now: clock.now(), today });
    });
};

const listed = async (
  { clock }: ApiContext,
  trx: Database,
  today: Day,
  span: SessionSpan,
): Promise<GroupSessions> => ({
  asOf: clock.now(),
  today,
  sessions: await readSessionHeads(trx, span),
});

const addExtra = async (
  trx: Database,
  group: Group,
  extra: ExtraSession,
  writer: Writer,
): Promise<GroupSessionHead | ProblemError> => {
  const { heldOn } = extra;
  const closed = await readClosedDays(trx, group.siteId);
  const [first, last] = [addDays(writer.today, -DAYS_BACK), scheduleEnd(writer.today)];
  if (closed.has(heldOn))
    return invalidFields([{ field: 'heldOn', message: 'the program is closed on that day' }]);
  if (heldOn < first || heldOn > last)
    return invalidFields([{ field: 'heldOn', message: `must be from ${first} to ${last}` }]);
  const span = { siteIds: [group.siteId], from: heldOn, until: heldOn, groupId: group.id };
  const there = await readSessionHeads(trx, span);
  if (there.some(({ startsAt }) => startsAt === extra.startsAt))
    return invalidFields([{ field: 'startsAt', message: 'is the time of another session' }]);
  const { ids, touched } = await addSessions(trx, group, [extra], writer);
  await finishCharts(trx, touched, writer);
  const [made] = await readSessionHeads(trx, { ...span, sessionId: ids[0] });
  return made ?? notFound();
};

const onDay = async (
  context: ApiContext,
  request: FastifyRequest<{ Querystring: { on?: Day } }>,
): Promise<GroupSessions> => {
  const actor = signedInOf(request);
  const { siteIds, role, id } = actor;
  const today = await decided(context, request, findOwnSites(siteIds), (trx) =>
    todayOf(context, trx, siteIds),
  );
  await keepFilled(context, actor, today);
  const on = request.query.on ?? today;
  const all = { siteIds, from: on, until: on };
  const span = role === 'therapist' ? { ...all, ledBy: id } : all;
  return listed(context, context.database, today, span);
};

const onDaySchema = {
  tags: ['groups'],
  summary: 'Sessions of groups on a day: those that a therapist leads, or of the sites',
  querystring: Shape({ on: Type.Optional(PlainDate) }),
  response: { 200: GroupSessions, ...problems(400, 401, 404) },
};

const ofGroupSchema = {
  tags: ['groups'],
  summary: 'Sessions of one group, from four weeks ago to the end of its schedule',
  params: Shape({ groupId: IdOfRecord }),
  response: { 200: GroupSessions, ...problems(400, 401, 404) },
};

const extraSchema = {
  tags: ['groups'],
  summary: 'Add a session that is not on the schedule, with the members of that day',
  params: Shape({ groupId: IdOfRecord }),
  headers: idempotencyHeader,
  body: ExtraSession,
  response: { 201: GroupSessionHead, ...problems(400, 401, 404, 422) },
};

/** Sessions of groups with how far their rosters are, and sessions that no schedule knows. */
export const groupSessionsRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  api.get(
    '/group-sessions',
    { config: { policy: 'group.read' }, schema: onDaySchema },
    async (request) => onDay(context, request),
  );
  api.get(
    '/groups/:groupId/sessions',
    { config: { policy: 'group.read' }, schema: ofGroupSchema },
    async (request) =>
      decided(context, request, findGroup(request.params.groupId), async (trx, { group }) => {
        if (group === null) return notFound();
        const { today } = await writerAt(context, trx, group.siteId, signedInOf(request).id);
        const [from, until] = [addDays(today, -DAYS_BACK), scheduleEnd(today)];
        const span = { siteIds: [group.siteId], from, until, groupId: group.id };
        return listed(context, trx, today, span);
      }),
  );
  api.post(
    '/groups/:groupId/sessions',
    { config: { policy: 'group.change' }, schema: extraSchema },
    async (request, reply) => {
      const find = findGroup(request.params.groupId, true);
      const answer = await decided(context, request, find, (trx, { group }) =>
        onceOnly(trx, request, context.systemTime(), async () => {
          if (group === null) return notFound();
          const writer = await writerAt(context, trx, group.siteId, signedInOf(request).id);
          const made = await addExtra(trx, group, request.body, writer);
          return made instanceof Error ? made : { status: 201, body: made, version: made.version };
        }),
      );
      return sendAnswered(reply, answer);
    },
  );
};
