import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify';
import { type Static, Type } from 'typebox';
import { ConflictOf, EnteredInError, RowHistory } from '#contract/recording';
import { IdOfEpisode, IdOfRecord, Shape } from '#contract/scalars';
import type { EpisodeId, PersonId, RecordId } from '#domain/ids';
import { decided } from '../access/decided.ts';
import { signedInOf } from '../access/route-policy.ts';
import { findEpisode, findEpisodeToChange } from '../access/targets.ts';
import type { ApiContext } from '../api-context.ts';
import { readChartRecord } from '../chart/chart-repository.ts';
import { problems } from '../openapi.ts';
import { notFound, ProblemError } from '../problem-handler.ts';
import { ifMatchHeader, versionOf } from '../row-version.ts';
import { type Answered, idempotencyHeader, onceOnly, sendAnswered } from './once-only.ts';
import type { RecordKind } from './record-kind.ts';
import { recordKinds } from './record-kinds.ts';
import type { Columns, Row } from './record-rows.ts';
import { addRow, correctRow, enterInError, rowOf, type Writing } from './record-writes.ts';
import { readVersions } from './row-versions.ts';

const ofEpisode = Shape({ episodeId: IdOfEpisode });
const ofRow = Shape({ episodeId: IdOfEpisode, recordId: IdOfRecord });
/** What the schemas of a route have checked; kinds are known at run time only. */
interface Checked {
  Params: Static<typeof ofRow>;
  Body: Columns;
}
const bothHeaders = Type.Object({ ...ifMatchHeader.properties, ...idempotencyHeader.properties });

const stale = ({ row }: RecordKind) => ({
  412: {
    description: 'Somebody else changed it meanwhile',
    content: { 'application/problem+json': { schema: ConflictOf(row) } },
  },
});

/** Runs a write to the chart that a request names, if its sender may. */
const written = <Result>(
  context: ApiContext,
  kind: RecordKind,
  request: FastifyRequest,
  episodeId: EpisodeId,
  write: (writing: Writing) => Promise<Result | ProblemError>,
): Promise<Result> => {
  const by = signedInOf(request).id;
  return decided(context, request, findEpisodeToChange(episodeId), (trx, target) =>
    write({ trx, kind, context, episodeId, personId: target.personId as PersonId, by }),
  );
};

const answered = (status: number, row: Row | ProblemError): Answered<Row> | ProblemError =>
  row instanceof ProblemError ? row : { status, body: row, version: row.version };

const addPost = (api: FastifyInstance, context: ApiContext, kind: RecordKind): void => {
  const schema = {
    tags: [kind.area],
    summary: `Record a ${kind.noun}`,
    params: ofEpisode,
    headers: idempotencyHeader,
    body: kind.draft,
    response: { 201: kind.row, ...problems(400, 401, 404, 409, 422) },
  };
  api.post<Checked>(
    `/episodes/:episodeId/${kind.path}`,
    { config: { policy: kind.action }, schema },
    async (request, reply) => {
      const { episodeId } = request.params;
      const draft = request.body;
      const answer = await written(context, kind, request, episodeId, (writing) =>
        onceOnly(writing.trx, request, context.systemTime(), async () =>
          answered(201, await addRow(writing, draft)),
        ),
      );
      return sendAnswered(reply, answer);
    },
  );
};

const addPut = (api: FastifyInstance, context: ApiContext, kind: RecordKind): void => {
  const schema = {
    tags: [kind.area],
    summary: `Correct a ${kind.noun}`,
    params: ofRow,
    headers: ifMatchHeader,
    body: kind.draft,
    response: { 200: kind.row, ...problems(400, 401, 404, 409, 428), ...stale(kind) },
  };
  api.put<Checked>(
    `/episodes/:episodeId/${kind.path}/:recordId`,
    { config: { policy: kind.action }, schema },
    async (request, reply) => {
      const { episodeId, recordId: id } = request.params;
      const version = versionOf(request.headers['if-match']);
      const draft = request.body;
      const row = await written(context, kind, request, episodeId, (writing) =>
        correctRow(writing, { id, version }, draft),
      );
      return sendAnswered(reply, { status: 200, body: row, version: row.version });
    },
  );
};

const addEnteredInError = (api: FastifyInstance, context: ApiContext, kind: RecordKind): void => {
  const schema = {
    tags: [kind.area],
    summary: `Mark a ${kind.noun} as entered in error`,
    params: ofRow,
    headers: bothHeaders,
    body: EnteredInError,
    response: { 200: kind.row, ...problems(400, 401, 404, 409, 422, 428), ...stale(kind) },
  };
  api.post<Checked>(
    `/episodes/:episodeId/${kind.path}/:recordId/entered-in-error`,
    { config: { policy: kind.action }, schema },
    async (request, reply) => {
      const { episodeId, recordId: id } = request.params;
      const version = versionOf(request.headers['if-match']);
      const { reason } = request.body as EnteredInError;
      const answer = await written(context, kind, request, episodeId, (writing) =>
        onceOnly(writing.trx, request, context.systemTime(), async () =>
          answered(200, await enterInError(writing, { id, version }, reason)),
        ),
      );
      return sendAnswered(reply, answer);
    },
  );
};

const addHistory = (api: FastifyInstance, context: ApiContext, kind: RecordKind): void => {
  const schema = {
    tags: [kind.area],
    summary: `Earlier versions of a ${kind.noun}`,
    params: ofRow,
    response: { 200: RowHistory, ...problems(400, 401, 404) },
  };
  const earlier = async (
    trx: Writing['trx'],
    episodeId: EpisodeId,
    recordId: RecordId,
  ): Promise<RowHistory | ProblemError> => {
    const row = rowOf(await readChartRecord(trx, episodeId), kind, recordId);
    return row === undefined ? notFound() : { versions: await readVersions(trx, recordId) };
  };
  api.get<Checked>(
    `/episodes/:episodeId/${kind.path}/:recordId/history`,
    { config: { policy: 'chart.read' }, schema },
    (request) => {
      const { episodeId, recordId } = request.params;
      return decided(context, request, findEpisode(episodeId), (trx) =>
        earlier(trx, episodeId, recordId),
      );
    },
  );
};

/** Recording, correcting, taking back and the history of every kind of row of a chart. */
export const recordRoutes: FastifyPluginAsync<ApiContext> = async (api, context) => {
  for (const kind of recordKinds) {
    addPost(api, context, kind);
    addPut(api, context, kind);
    addEnteredInError(api, context, kind);
    addHistory(api, context, kind);
  }
};
