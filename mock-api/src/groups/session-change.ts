import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { GroupSessionHead, type SessionChange, SessionChange as Change } from '#contract/groups';
import { ConflictOf } from '#contract/recording';
import { IdOfRecord, Shape } from '#contract/scalars';
import { wasAttended } from '#domain/attendance/counted-minutes';
import type { RecordingFault } from '#domain/chart/recording';
import { decided } from '../access/decided.ts';
import { signedInOf } from '../access/route-policy.ts';
import type { ApiContext } from '../api-context.ts';
import type { Database } from '../database.ts';
import { problems } from '../openapi.ts';
import { notFound, type ProblemError, versionStale } from '../problem-handler.ts';
import { keepVersion } from '../recording/row-versions.ts';
import { ifMatchHeader, versionOf } from '../row-version.ts';
import type { Tables } from '../tables.ts';
import { readSessionHeads } from './group-sessions-repository.ts';
import { findSession } from './group-targets.ts';
import { invalidFields, leaderFaults, writerAt } from './group-writes.ts';
import { changePlaces, readPlaces } from './roster-places.ts';
import { insertLeads, readClosedDays } from './schedule-sessions.ts';
import { finishCharts, lockCharts, type TouchedChart, type Writer } from './touched-charts.ts';

type SessionRow = Tables['sessions'];
type Place = Tables['attendances'];

const readHead = async (trx: Database, { id, siteId, heldOn }: SessionRow) => {
  const span = { siteIds: [siteId], from: heldOn, until: heldOn, sessionId: id };
  const [head] = await readSessionHeads(trx, span);
  return head ?? notFound();
};

const changeFaults = (
  change: SessionChange,
  session: SessionRow,
  places: readonly Place[],
  closed: ReadonlySet<string>,
): RecordingFault[] => {
  const recorded = places.filter(({ status }) => status !== 'scheduled').length;
  const came = places.filter(wasAttended).length;
  const longest = Math.max(0, ...places.map(({ attendedMinutes }) => attendedMinutes ?? 0));
  const faults: RecordingFault[] = [];
  if (change.cancelledReason !== null && came > 0)
    faults.push({ field: 'cancelledReason', message: `${came} people are recorded as present` });
  if (change.heldOn !== session.heldOn && recorded > 0)
    faults.push({ field: 'heldOn', message: 'must stay: attendance is recorded' });
  if (change.heldOn !== session.heldOn && closed.has(change.heldOn))
    faults.push({ field: 'heldOn', message: 'the program is closed on that day' });
  if (change.plannedMinutes < longest)
    faults.push({ field: 'plannedMinutes', message: `must be at least ${longest}, as recorded` });
  return faults;
};

/** A session that the program cancels is no absence: who was awaited is marked so, and back again. */
const followCancellation = async (
  trx: Database,
  session: SessionRow,
  { cancelledReason }: SessionChange,
  places: readonly Place[],
  writer: Writer,
): Promise<TouchedChart[]> => {
  const having = (status: Place['status']) => places.filter((place) => place.status === status);
  if (cancelledReason !== null && session.cancelledReason === null) {
    const cancelled = { status: 'program-cancelled', attendedMinutes: 0, barrier: null } as const;
    const awaited = [...having('scheduled'), ...having('no-show')];
    return changePlaces(trx, awaited, cancelled, writer);
  }
  if (cancelledReason === null && session.cancelledReason !== null) {
    const open = { status: 'scheduled', attendedMinutes: null } as const;
    return changePlaces(trx, having('program-cancelled'), open, writer);
  }
  return [];
};

/** Who is on the roster, once nobody else writes to their charts. */
const lockPlaces = async (trx: Database, { id }: SessionRow): Promise<Place[]> => {
  const before = await readPlaces(trx, [id]);
  await lockCharts(
    trx,
    before.flatMap(({ episodeId }) => episodeId ?? []),
  );
  return readPlaces(trx, [id]);
};

interface Asked {
  readonly session: SessionRow;
  readonly change: SessionChange;
  readonly version: number;
}

const changeSession = async (
  trx: Database,
  { session, change, version }: Asked,
  writer: Writer,
): Promise<GroupSessionHead | ProblemError> => {
  if (session.version !== version) return versionStale(await readHead(trx, session));
  const places = await lockPlaces(trx, session);
  const closed = await readClosedDays(trx, session.siteId);
  const faults = [
    ...changeFaults(change, session, places, closed),
    ...(await leaderFaults(trx, session.siteId, change)),
  ];
  if (faults.length > 0) return invalidFields(faults);
  const { coFacilitatorIds, ...facts } = change;
  const { by, now: at } = writer;
  await keepVersion(trx, { table: 'sessions', row: session, at, by });
  await trx
    .updateTable('sessions')
    .set({ ...facts, version: version + 1, recordedAt: at, recordedBy: by })
    .where('id', '=', session.id)
    .execute();
  await insertLeads(trx, session.id, coFacilitatorIds);
  const changed = await followCancellation(trx, session, change, places, writer);
  const known = new Set(changed.map(({ recordId }) => recordId));
  const others = places.flatMap(({ id, episodeId, personId, version: of }) =>
    episodeId === null || known.has(id) ? [] : [{ recordId: id, episodeId, personId, version: of }],
  );
  await finishCharts(trx, [...changed, ...others], writer);
  return readHead(trx, { ...session, heldOn: change.heldOn });
};

/** Another time, place or facilitator of a group's session, or that the program cancels it. */
export const sessionChangeRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  api.put(
    '/sessions/:sessionId',
    {
      config: { policy: 'roster.change' },
      schema: {
        tags: ['groups'],
        summary: "Change one session of a group, or cancel it with the program's reason",
        params: Shape({ sessionId: IdOfRecord }),
        headers: ifMatchHeader,
        body: Change,
        response: {
          200: GroupSessionHead,
          ...problems(400, 401, 404, 428),
          412: {
            description: 'Somebody else changed it meanwhile',
            content: { 'application/problem+json': { schema: ConflictOf(GroupSessionHead) } },
          },
        },
      },
    },
    async (request, reply) => {
      const version = versionOf(request.headers['if-match']);
      const { sessionId } = request.params;
      const by = signedInOf(request).id;
      const find = findSession(sessionId, true);
      const head = await decided(context, request, find, async (trx, { session }) => {
        if (session === null) return notFound();
        const writer = await writerAt(context, trx, session.siteId, by);
        return changeSession(trx, { session, change: request.body, version }, writer);
      });
      void reply.header('etag', `"${head.version}"`);
      return head;
    },
  );
};
