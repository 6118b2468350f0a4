import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { Group, GroupDraft, GroupList } from '#contract/groups';
import { ConflictOf } from '#contract/recording';
import { IdOfRecord, Shape } from '#contract/scalars';
import type { SiteId, StaffId } from '#domain/ids';
import { decided, type Target } from '../access/decided.ts';
import { signedInOf } from '../access/route-policy.ts';
import { findSite } from '../access/targets.ts';
import type { ApiContext } from '../api-context.ts';
import type { Database } from '../database.ts';
import { problems } from '../openapi.ts';
import { notFound, ProblemError } from '../problem-handler.ts';
import {
  type Answered,
  idempotencyHeader,
  onceOnly,
  sendAnswered,
} from '../recording/once-only.ts';
import { ifMatchHeader, versionOf } from '../row-version.ts';
import { findGroup } from './group-targets.ts';
import { changeGroup, makeGroup, readLeaders, writerAt } from './group-writes.ts';
import { countMembers, readGroups } from './groups-repository.ts';

/** The sites of whoever asks; the first one stands for all where one decision is asked. */
export const findOwnSites = (siteIds: readonly SiteId[]) => (): Promise<Target> => {
  const [siteId] = siteIds;
  const resource = siteId === undefined ? null : { siteId, therapistIds: [] };
  return Promise.resolve({ resource, personId: null, episodeId: null });
};

/** The day at the first of somebody's sites. */
export const todayOf = async ({ clock }: ApiContext, trx: Database, siteIds: readonly SiteId[]) => {
  const site = await trx
    .selectFrom('sites')
    .select('timeZone')
    .where('id', 'in', siteIds)
    .orderBy('id')
    .executeTakeFirstOrThrow();
  return clock.today(site.timeZone);
};

const staffOf = (rows: readonly { id: StaffId; name: string; siteId: SiteId }[]) =>
  [...Map.groupBy(rows, ({ id }) => id)].map(([id, of]) => ({
    id,
    name: of[0]?.name ?? '',
    siteIds: of.map(({ siteId }) => siteId),
  }));

const listGroups = async (
  context: ApiContext,
  trx: Database,
  siteIds: readonly SiteId[],
): Promise<GroupList> => {
  const today = await todayOf(context, trx, siteIds);
  const groups = await readGroups(trx, siteIds);
  const members = await countMembers(
    trx,
    groups.map(({ id }) => id),
    today,
  );
  return {
    asOf: context.clock.now(),
    today,
    groups: groups.map((group) => ({ ...group, members: members.get(group.id) ?? 0 })),
    staff: staffOf(await readLeaders(trx, siteIds)),
  };
};

const answered = (status: number, group: Group | ProblemError): Answered<Group> | ProblemError =>
  group instanceof ProblemError ? group : { status, body: group, version: group.version };

const create = (context: ApiContext, request: FastifyRequest<{ Body: GroupDraft }>) =>
  decided(context, request, findSite(request.body.siteId), (trx) =>
    onceOnly(trx, request, context.systemTime(), async () => {
      const { id } = signedInOf(request);
      const writer = await writerAt(context, trx, request.body.siteId, id);
      return answered(201, await makeGroup(trx, request.body, writer));
    }),
  );

const listSchema = {
  tags: ['groups'],
  summary: 'Groups of the sites in reach, with their schedules',
  response: { 200: GroupList, ...problems(401, 404) },
};

const createSchema = {
  tags: ['groups'],
  summary: 'Make a group; its sessions of the next weeks come from its schedule',
  headers: idempotencyHeader,
  body: GroupDraft,
  response: { 201: Group, ...problems(400, 401, 404, 422) },
};

const changeSchema = {
  tags: ['groups'],
  summary: 'Change a group; sessions to come of which nothing is recorded follow it',
  params: Shape({ groupId: IdOfRecord }),
  headers: ifMatchHeader,
  body: GroupDraft,
  response: {
    200: Group,
    ...problems(400, 401, 404, 428),
    412: {
      description: 'Somebody else changed it meanwhile',
      content: { 'application/problem+json': { schema: ConflictOf(Group) } },
    },
  },
};

/** Groups and their schedules; nothing here says who belongs to them. */
export const groupsRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  api.get('/groups', { config: { policy: 'group.read' }, schema: listSchema }, async (request) => {
    const { siteIds } = signedInOf(request);
    return decided(context, request, findOwnSites(siteIds), (trx) =>
      listGroups(context, trx, siteIds),
    );
  });
  api.post(
    '/groups',
    { config: { policy: 'group.change' }, schema: createSchema },
    async (request, reply) => sendAnswered(reply, await create(context, request)),
  );
  api.put(
    '/groups/:groupId',
    { config: { policy: 'group.change' }, schema: changeSchema },
    async (request, reply) => {
      const version = versionOf(request.headers['if-match']);
      const find = findGroup(request.params.groupId, true);
      const changed = await decided(context, request, find, async (trx, { group }) => {
        if (group === null) return notFound();
        const writer = await writerAt(context, trx, group.siteId, signedInOf(request).id);
        return changeGroup(trx, group, { draft: request.body, version }, writer);
      });
      void reply.header('etag', `"${changed.version}"`);
      return changed;
    },
  );
};
