import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { TabletAnswer, TabletFinish, TabletWork, TakeBack, TakenBack } from '#contract/measures';
import { allowedText } from '#domain/measures/administration-faults';
import type { InstrumentId } from '#domain/measures/administration';
import { instrument } from '#domain/measures/instruments';
import { accepts } from '#domain/measures/scoring';
import type { RecordId } from '#domain/ids';
import { signedInOf } from '../access/route-policy.ts';
import type { ApiContext } from '../api-context.ts';
import type { Database } from '../database.ts';
import { problems } from '../openapi.ts';
import { invalidRequest, notChangeable, notFound } from '../problem-handler.ts';
import { holdHandOver, needsStaff, recordForm, recordStartedForms } from './hand-over.ts';
import { keepAnswer, readForms, readTabletWork } from './hand-over-repository.ts';
import { takeBack } from './take-back.ts';

const tags = ['measures'];
const config = { policy: 'handed-over' } as const;

const handOverOf = (request: FastifyRequest): { id: RecordId; requestId: string } => {
  const { handOverId } = signedInOf(request);
  if (handOverId === null) throw notFound();
  return { id: handOverId, requestId: request.id };
};

/** The form that a tablet writes to, while it is open. */
const openForm = async (trx: Database, id: RecordId, of: InstrumentId): Promise<void> => {
  const form = (await readForms(trx, id)).find((each) => each.instrument === of);
  if (form === undefined) throw notFound();
  if (form.administrationId !== null) throw notChangeable('These questions are answered.');
};

const refuseUnknown = ({ instrument: of, item: number, answer }: TabletAnswer): void => {
  const item = instrument(of).items.find((each) => each.number === number);
  if (item !== undefined && (answer === null || accepts(item, answer))) return;
  const [pointer, message] =
    item === undefined
      ? ['/body/item', 'is not an item of this form']
      : ['/body/answer', `may be ${allowedText(item)}`];
  throw invalidRequest([{ pointer, message }]);
};

/** Keeps an answer; one that needs staff ends the questions and records what was answered. */
const answer = async (
  context: ApiContext,
  trx: Database,
  id: RecordId,
  given: TabletAnswer,
): Promise<TabletWork> => {
  const handOver = await holdHandOver(trx, id);
  if (handOver.stoppedAt !== null) return readTabletWork(trx, id);
  await openForm(trx, id, given.instrument);
  await keepAnswer(trx, { handOverId: id, ...given });
  if (await needsStaff(trx, handOver, given.instrument)) {
    const stoppedAt = context.clock.now();
    await trx.updateTable('handOvers').set({ stoppedAt }).where('id', '=', id).execute();
    await recordStartedForms(context, trx, handOver);
  }
  return readTabletWork(trx, id);
};

const finish = async (
  context: ApiContext,
  trx: Database,
  id: RecordId,
  of: InstrumentId,
): Promise<TabletWork> => {
  const handOver = await holdHandOver(trx, id);
  const form = (await readForms(trx, id)).find((each) => each.instrument === of);
  if (form === undefined) throw notFound();
  if (form.administrationId === null) await recordForm(context, trx, handOver, of);
  return readTabletWork(trx, id);
};

const addQuestions = (api: Parameters<typeof tabletRoutes>[0], context: ApiContext): void => {
  const { database } = context;
  api.get(
    '/tablet',
    {
      config,
      schema: {
        tags,
        summary: 'What a tablet in a person’s hands asks',
        response: { 200: TabletWork, ...problems(401, 404) },
      },
    },
    (request) =>
      database.transaction().execute((trx) => readTabletWork(trx, handOverOf(request).id)),
  );

  api.put(
    '/tablet/answers',
    {
      config,
      schema: {
        tags,
        summary: 'Keep one answer',
        body: TabletAnswer,
        response: { 200: TabletWork, ...problems(400, 401, 404, 409) },
      },
    },
    (request) => {
      refuseUnknown(request.body);
      const { id } = handOverOf(request);
      return database.transaction().execute((trx) => answer(context, trx, id, request.body));
    },
  );
};

/** What a tablet in a person's hands may ask and tell, and how staff take it back. */
export const tabletRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  addQuestions(api, context);

  api.post(
    '/tablet/finished',
    {
      config,
      schema: {
        tags,
        summary: 'Record a form that the person went through',
        body: TabletFinish,
        response: { 200: TabletWork, ...problems(400, 401, 404) },
      },
    },
    (request) => {
      const { id } = handOverOf(request);
      const { instrument: of } = request.body;
      return context.database.transaction().execute((trx) => finish(context, trx, id, of));
    },
  );

  api.post(
    '/tablet/taken-back',
    {
      config,
      schema: {
        tags,
        summary: 'Take the tablet back with the password of who handed it over',
        body: TakeBack,
        response: { 200: TakenBack, ...problems(400, 401, 404, 429, 503) },
      },
    },
    (request) => {
      const { id: handOverId, requestId } = handOverOf(request);
      const { password } = request.body;
      return takeBack(context, { by: signedInOf(request), handOverId, password, requestId });
    },
  );
};
