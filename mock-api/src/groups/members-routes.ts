import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { type Group, GroupMember, GroupMemberDraft, GroupMembers } from '#contract/groups';
import { ConflictOf } from '#contract/recording';
import { IdOfRecord, Nullable, PlainDate, Shape } from '#contract/scalars';
import type { RecordId } from '#domain/ids';
import { decided } from '../access/decided.ts';
import { authorize } from '../access/authorize.ts';
import { signedInOf } from '../access/route-policy.ts';
import type { ApiContext } from '../api-context.ts';
import type { Database } from '../database.ts';
import { problems } from '../openapi.ts';
import { notFound, ProblemError, versionStale } from '../problem-handler.ts';
import { lockEpisode } from '../recording/chart-changes.ts';
import { idempotencyHeader, onceOnly, sendAnswered } from '../recording/once-only.ts';
import { keepVersion } from '../recording/row-versions.ts';
import { ifMatchHeader, versionOf } from '../row-version.ts';
import { findGroup } from './group-targets.ts';
import { invalidFields, writerAt } from './group-writes.ts';
import {
  insertMember,
  memberFaults,
  placeMember,
  readMember,
  readMembers,
  readOtherSpans,
} from './members-repository.ts';
import { readCandidates, readEpisode } from './people-choices.ts';
import { auditEach, finishCharts, type Writer } from './touched-charts.ts';

const MemberDays = Shape({ startsOn: PlainDate, endsOn: Nullable(PlainDate) });

interface Writing {
  readonly context: ApiContext;
  readonly request: FastifyRequest;
  readonly trx: Database;
  readonly group: Group;
  readonly writer: Writer;
}

const shown = async ({ trx, group, writer }: Writing, id: RecordId) => {
  const members = await readMembers(trx, group.id, writer.today);
  return members.find((member) => member.id === id);
};

const addMember = async (writing: Writing, draft: GroupMemberDraft) => {
  const { context, request, trx, group, writer } = writing;
  const episode = await readEpisode(trx, draft.episodeId);
  const actor = signedInOf(request);
  const isReached =
    episode?.siteId === group.siteId &&
    authorize(actor, 'chart.read', {
      siteId: episode.siteId,
      therapistIds: [episode.therapistId],
    });
  if (episode === undefined || !isReached)
    return invalidFields([{ field: 'episodeId', message: 'names nobody whom you may add' }]);
  await lockEpisode(trx, episode.episodeId);
  const others = await readOtherSpans(trx, group.id, episode.episodeId, null);
  const faults = memberFaults(draft, episode, others);
  if (faults.length > 0) return invalidFields(faults);
  const row = await insertMember(trx, group, episode, draft, writer);
  const touched = await placeMember(trx, group.id, row, writer);
  await auditEach(context, trx, request, [episode]);
  await finishCharts(trx, touched, writer);
  return (await shown(writing, row.id)) ?? notFound();
};

interface Asked {
  readonly memberId: RecordId;
  readonly version: number;
  readonly days: Pick<GroupMemberDraft, 'startsOn' | 'endsOn'>;
}

const changeMember = async (writing: Writing, { memberId, version, days }: Asked) => {
  const { context, request, trx, group, writer } = writing;
  const before = await readMember(trx, memberId);
  const episode = before && (await readEpisode(trx, before.episodeId));
  if (before?.groupId !== group.id || episode === undefined) return notFound();
  await lockEpisode(trx, before.episodeId);
  if (before.version !== version) {
    const current = await shown(writing, memberId);
    return current === undefined ? notFound() : versionStale(current);
  }
  const others = await readOtherSpans(trx, group.id, before.episodeId, memberId);
  const faults = memberFaults(days, episode, others);
  if (faults.length > 0) return invalidFields(faults);
  const { now: at, by } = writer;
  await keepVersion(trx, { table: 'groupMembers', row: before, at, by });
  await trx
    .updateTable('groupMembers')
    .set({ ...days, version: version + 1, recordedAt: at, recordedBy: by })
    .where('id', '=', memberId)
    .execute();
  const touched = await placeMember(trx, group.id, { ...before, ...days }, writer);
  await auditEach(context, trx, request, [episode]);
  await finishCharts(trx, touched, writer);
  return null;
};

/** Runs a write to the members of a group, one after the other. */
const written = <Result>(
  context: ApiContext,
  request: FastifyRequest,
  groupId: RecordId,
  write: (writing: Writing) => Promise<Result | ProblemError>,
): Promise<Result> =>
  decided(context, request, findGroup(groupId, true), async (trx, { group }) => {
    if (group === null) return notFound();
    const writer = await writerAt(context, trx, group.siteId, signedInOf(request).id);
    return write({ context, request, trx, group, writer });
  });

const listMembers = async ({ trx, group, writer, request }: Writing): Promise<GroupMembers> => {
  const members = await readMembers(trx, group.id, writer.today);
  const there = new Set(members.map(({ episodeId }) => episodeId));
  const people = await readCandidates(trx, signedInOf(request), group.siteId, writer.today);
  return { members, candidates: people.filter(({ episodeId }) => !there.has(episodeId)) };
};

const params = Shape({ groupId: IdOfRecord });

const listSchema = {
  tags: ['groups'],
  summary: 'Who belongs to a group, and whom the reader may add',
  params,
  response: { 200: GroupMembers, ...problems(400, 401, 404) },
};

const addSchema = {
  tags: ['groups'],
  summary: 'Add somebody to a group and to the rosters of its sessions to come',
  params,
  headers: idempotencyHeader,
  body: GroupMemberDraft,
  response: { 201: GroupMember, ...problems(400, 401, 404, 422) },
};

const changeSchema = {
  tags: ['groups'],
  summary: 'Change the days on which somebody belongs to a group',
  params: Shape({ groupId: IdOfRecord, memberId: IdOfRecord }),
  headers: ifMatchHeader,
  body: MemberDays,
  response: {
    200: GroupMembers,
    ...problems(400, 401, 404, 428),
    412: {
      description: 'Somebody else changed it meanwhile',
      content: { 'application/problem+json': { schema: ConflictOf(GroupMember) } },
    },
  },
};

/** Who belongs to a group; for whoever leads it, and whoever sees everybody at the site. */
export const membersRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  api.get(
    '/groups/:groupId/members',
    { config: { policy: 'roster.read' }, schema: listSchema },
    async (request) =>
      decided(context, request, findGroup(request.params.groupId), async (trx, { group }) => {
        if (group === null) return notFound();
        const writer = await writerAt(context, trx, group.siteId, signedInOf(request).id);
        return listMembers({ context, request, trx, group, writer });
      }),
  );
  api.post(
    '/groups/:groupId/members',
    { config: { policy: 'roster.change' }, schema: addSchema },
    async (request, reply) => {
      const answer = await written(context, request, request.params.groupId, (writing) =>
        onceOnly(writing.trx, request, context.systemTime(), async () => {
          const row = await addMember(writing, request.body);
          return row instanceof ProblemError
            ? row
            : { status: 201, body: row, version: row.version };
        }),
      );
      return sendAnswered(reply, answer);
    },
  );
  api.put(
    '/groups/:groupId/members/:memberId',
    { config: { policy: 'roster.change' }, schema: changeSchema },
    async (request) => {
      const version = versionOf(request.headers['if-match']);
      const { groupId, memberId } = request.params;
      return written(context, request, groupId, async (writing) => {
        const asked = { memberId, version, days: request.body };
        return (await changeMember(writing, asked)) ?? listMembers(writing);
      });
    },
  );
};
