import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { AttendanceChange, AttendanceConflict, SessionAttendance } from '#contract/attendance';
import { IdOfRecord, Shape } from '#contract/scalars';
import { attendanceFaults } from '#domain/attendance/attendance-change';
import type { EpisodeId, RecordId, StaffId } from '#domain/ids';
import { decided } from '../access/decided.ts';
import { signedInOf } from '../access/route-policy.ts';
import { findAttendance } from '../access/targets.ts';
import type { ApiContext } from '../api-context.ts';
import { refreshSummary } from '../caseload/caseload-summaries.ts';
import type { Database } from '../database.ts';
import { problems } from '../openapi.ts';
import { invalidRequest, type ProblemError, versionStale } from '../problem-handler.ts';
import { tellChange } from '../recording/chart-changes.ts';
import { keepVersion } from '../recording/row-versions.ts';
import { ifMatchHeader, versionOf } from '../row-version.ts';
import { changeAttendance, readAttendance } from './attendance-repository.ts';

const schema = {
  tags: ['attendance'],
  summary: 'Record whether somebody came to a session',
  params: Shape({ attendanceId: IdOfRecord }),
  headers: ifMatchHeader,
  body: AttendanceChange,
  response: {
    200: SessionAttendance,
    ...problems(400, 401, 404, 428),
    412: {
      description: 'Somebody else changed it meanwhile',
      content: { 'application/problem+json': { schema: AttendanceConflict } },
    },
  },
};

interface Recording {
  readonly id: RecordId;
  readonly version: number;
  readonly change: AttendanceChange;
  readonly recordedBy: StaffId;
}

/** True for a second try of a change that was made although its answer was lost. */
const isRepeated = (row: SessionAttendance, { version, change, recordedBy }: Recording): boolean =>
  row.version === version + 1 &&
  row.recordedBy === recordedBy &&
  row.status === change.status &&
  row.attendedMinutes === change.attendedMinutes &&
  row.barrier === change.barrier;

const episodeOf = (trx: Database, episodeId: EpisodeId) =>
  trx
    .selectFrom('episodes')
    .innerJoin('sites', 'sites.id', 'episodes.siteId')
    .select(['episodes.admittedOn', 'episodes.endedOn', 'sites.timeZone'])
    .where('episodes.id', '=', episodeId)
    .executeTakeFirstOrThrow();

const record = async (
  { clock }: ApiContext,
  trx: Database,
  episodeId: EpisodeId,
  recording: Recording,
): Promise<SessionAttendance | ProblemError> => {
  const seen = await readAttendance(trx, recording.id);
  if (isRepeated(seen, recording)) return seen;
  if (seen.version !== recording.version) return versionStale(seen);
  const episode = await episodeOf(trx, episodeId);
  const faults = attendanceFaults(recording.change, seen, episode, clock.today(episode.timeZone));
  if (faults.length > 0)
    return invalidRequest(
      faults.map(({ field, message }) => ({ pointer: `/body/${field}`, message })),
    );
  const written = { at: clock.now(), by: recording.recordedBy };
  await keepVersion(trx, { table: 'attendances', row: seen, ...written });
  await changeAttendance(trx, { ...recording, recordedAt: written.at });
  const row = await readAttendance(trx, recording.id);
  await refreshSummary(trx, episodeId, written.at);
  const { id: recordId, version } = row;
  await tellChange(trx, { episodeId, path: 'attendances', recordId, version, ...written });
  return row;
};

/** Attendance of a session, recorded from the chart. */
export const attendanceRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  api.put(
    '/attendances/:attendanceId',
    { config: { policy: 'attendance.change' }, schema },
    async (request, reply) => {
      const id = request.params.attendanceId;
      const version = versionOf(request.headers['if-match']);
      const recordedBy = signedInOf(request).id;
      const row = await decided(context, request, findAttendance(id), (trx, { episodeId }) =>
        record(context, trx, episodeId as EpisodeId, {
          id,
          version,
          change: request.body,
          recordedBy,
        }),
      );
      void reply.header('etag', `"${row.version}"`);
      return row;
    },
  );
};
