import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { GuestChoices, GuestDraft, Roster } from '#contract/roster';
import { EnteredInError } from '#contract/recording';
import { IdOfRecord, Shape } from '#contract/scalars';
import { missedToMakeUp } from '#domain/attendance/make-up';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import { decided } from '../access/decided.ts';
import { signedInOf } from '../access/route-policy.ts';
import type { SignedIn } from '../access/sign-ins-repository.ts';
import type { ApiContext } from '../api-context.ts';
import { readAttendance } from '../chart/nested-lists.ts';
import type { Database } from '../database.ts';
import { problems } from '../openapi.ts';
import { notFound, notChangeable, ProblemError } from '../problem-handler.ts';
import { idempotencyHeader, onceOnly, sendAnswered } from '../recording/once-only.ts';
import { ifMatchHeader, versionOf } from '../row-version.ts';
import type { Tables } from '../tables.ts';
import { findSession } from './group-targets.ts';
import { invalidFields, writerAt } from './group-writes.ts';
import { readGuestChoices } from './people-choices.ts';
import { addPlaces, readPlaces, takeBackPlaces } from './roster-places.ts';
import { rosterOf } from './roster-routes.ts';
import {
  auditEach,
  finishCharts,
  lockCharts,
  type TouchedChart,
  type Writer,
} from './touched-charts.ts';

type SessionRow = Tables['sessions'];

const addGuest = async (
  trx: Database,
  session: SessionRow,
  { episodeId, makesUpFor }: GuestDraft,
  writer: Writer,
  actor: SignedIn,
): Promise<TouchedChart[] | ProblemError> => {
  const fault = (field: string, message: string) => invalidFields([{ field, message }]);
  const people = await readGuestChoices(trx, actor, session, '', Infinity);
  const guest = people.find((person) => person.episodeId === episodeId);
  if (guest === undefined) return fault('episodeId', 'names nobody who can be a guest here');
  if (session.cancelledReason !== null) return notChangeable('The session is cancelled.');
  await lockCharts(trx, [episodeId]);
  if (makesUpFor !== null) {
    const attendance = await readAttendance(trx, episodeId);
    const { today } = writer;
    const missed = missedToMakeUp(attendance, today, defaultRuleSet.attendance);
    if (!missed.some(({ id }) => id === makesUpFor))
      return fault('makesUpFor', 'is no session missed lately that is still to be made up');
  }
  const { personId } = guest;
  const place = { sessionId: session.id, episodeId, personId, makesUpFor } as const;
  return addPlaces(trx, [{ ...place, joinedAs: 'guest' }], writer);
};

interface TakenBack {
  readonly attendanceId: string;
  readonly version: number;
  readonly reason: string;
}

const takeBack = async (
  trx: Database,
  session: SessionRow,
  { attendanceId, version, reason }: TakenBack,
  writer: Writer,
): Promise<TouchedChart[] | ProblemError> => {
  const place = (await readPlaces(trx, [session.id])).find(({ id }) => id === attendanceId);
  if (place?.episodeId == null) return notFound();
  await lockCharts(trx, [place.episodeId]);
  if (place.version !== version)
    return notChangeable('Somebody else changed this place meanwhile.');
  return takeBackPlaces(trx, [place], reason, writer);
};

type Write = (
  trx: Database,
  session: SessionRow,
  writer: Writer,
) => Promise<TouchedChart[] | ProblemError>;

/** Runs a write to a roster once, and answers with the roster as it is then. */
const written = (
  context: ApiContext,
  request: FastifyRequest,
  sessionId: SessionRow['id'],
  write: Write,
) =>
  decided(context, request, findSession(sessionId, true), (trx, { session }) =>
    onceOnly(trx, request, context.systemTime(), async () => {
      if (session === null) return notFound();
      const actor = signedInOf(request);
      const writer = await writerAt(context, trx, session.siteId, actor.id);
      const touched = await write(trx, session, writer);
      if (touched instanceof ProblemError) return touched;
      await auditEach(context, trx, request, touched);
      await finishCharts(trx, touched, writer);
      const roster = await rosterOf(context, trx, session, actor);
      return { status: 200, body: roster, version: null };
    }),
  );

const params = Shape({ sessionId: IdOfRecord });

const choicesSchema = {
  tags: ['groups'],
  summary: 'People who can be a guest of a session, by a part of the name',
  params,
  querystring: Shape({ name: Type.String({ minLength: 2, maxLength: 60 }) }),
  response: { 200: GuestChoices, ...problems(400, 401, 404) },
};

const addSchema = {
  tags: ['groups'],
  summary: 'Add a guest to the roster of a session',
  params,
  headers: idempotencyHeader,
  body: GuestDraft,
  response: { 200: Roster, ...problems(400, 401, 404, 409, 422) },
};

const takeBackSchema = {
  tags: ['groups'],
  summary: 'Take back a place on a roster that was a mistake',
  params: Shape({ sessionId: IdOfRecord, attendanceId: IdOfRecord }),
  headers: Type.Object({ ...ifMatchHeader.properties, ...idempotencyHeader.properties }),
  body: EnteredInError,
  response: { 200: Roster, ...problems(400, 401, 404, 409, 422, 428) },
};

/** Guests of a session: people of other groups, and places on the roster that were a mistake. */
export const guestsRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  api.get(
    '/sessions/:sessionId/guests',
    { config: { policy: 'roster.read' }, schema: choicesSchema },
    async (request) =>
      decided(context, request, findSession(request.params.sessionId), async (trx, found) => {
        if (found.session === null) return notFound();
        const { name } = request.query;
        return { people: await readGuestChoices(trx, signedInOf(request), found.session, name) };
      }),
  );

  api.post(
    '/sessions/:sessionId/guests',
    { config: { policy: 'roster.change' }, schema: addSchema },
    async (request, reply) =>
      sendAnswered(
        reply,
        await written(context, request, request.params.sessionId, (trx, session, writer) =>
          addGuest(trx, session, request.body, writer, signedInOf(request)),
        ),
      ),
  );
  api.post(
    '/sessions/:sessionId/roster/:attendanceId/entered-in-error',
    { config: { policy: 'roster.change' }, schema: takeBackSchema },
    async (request, reply) => {
      const version = versionOf(request.headers['if-match']);
      const { sessionId, attendanceId } = request.params;
      const { reason } = request.body;
      return sendAnswered(
        reply,
        await written(context, request, sessionId, (trx, session, writer) =>
          takeBack(trx, session, { attendanceId, version, reason }, writer),
        ),
      );
    },
  );
};
