import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { HandOverStart, TabletWork } from '#contract/measures';
import { IdOfEpisode, Shape } from '#contract/scalars';
import type { EpisodeId, PersonId } from '#domain/ids';
import type { InstrumentId } from '#domain/measures/administration';
import { instrument } from '#domain/measures/instruments';
import { decided } from '../access/decided.ts';
import { signedInOf } from '../access/route-policy.ts';
import type { SignedIn } from '../access/sign-ins-repository.ts';
import { findEpisodeToChange } from '../access/targets.ts';
import type { ApiContext } from '../api-context.ts';
import type { Database } from '../database.ts';
import { newId } from '../new-id.ts';
import { problems } from '../openapi.ts';
import { invalidRequest, type ProblemError } from '../problem-handler.ts';
import { endHandOver } from './hand-over.ts';
import { readTabletWork } from './hand-over-repository.ts';

/** Forms that staff fill in are not for a tablet that nobody sits beside. */
const forStaff = (instruments: readonly InstrumentId[]): ProblemError | null => {
  const at = instruments.findIndex((id) => instrument(id).completedBy === 'clinician');
  const id = instruments[at];
  if (id === undefined) return null;
  const message = `${instrument(id).name} is filled in by staff; choose forms for the person`;
  return invalidRequest([{ pointer: `/body/instruments/${at}`, message }]);
};

interface Start {
  readonly personId: PersonId;
  readonly episodeId: EpisodeId;
  readonly by: SignedIn;
  readonly instruments: readonly InstrumentId[];
}

/** Hand-overs of the chart that nobody took back: their answers are recorded first. */
const endEarlier = async (context: ApiContext, trx: Database, episodeId: EpisodeId) => {
  const open = await trx
    .selectFrom('handOvers')
    .selectAll()
    .where('episodeId', '=', episodeId)
    .where('endedAt', 'is', null)
    .execute();
  for (const handOver of open) await endHandOver(context, trx, handOver);
};

const startHandOver = async (
  context: ApiContext,
  trx: Database,
  { personId, episodeId, by, instruments }: Start,
): Promise<TabletWork | ProblemError> => {
  const problem = forStaff(instruments);
  if (problem !== null) return problem;
  await endEarlier(context, trx, episodeId);
  const id = newId();
  const startedAt = context.clock.now();
  const none = { stoppedAt: null, endedAt: null };
  await trx
    .insertInto('handOvers')
    .values({ id, personId, episodeId, staffId: by.id, startedAt, ...none })
    .execute();
  await trx
    .insertInto('handOverForms')
    .values(
      instruments.map((of, position) => ({
        handOverId: id,
        position,
        instrument: of,
        administrationId: null,
      })),
    )
    .execute();
  await trx
    .updateTable('signIns')
    .set({ handOverId: id })
    .where('tokenHash', '=', by.tokenHash)
    .execute();
  return readTabletWork(trx, id);
};

/** Handing the tablet to a person: from here on this sign-in asks questions and nothing else. */
export const handOverRoutes: FastifyPluginAsyncTypebox<ApiContext> = async (api, context) => {
  api.post(
    '/episodes/:episodeId/hand-overs',
    {
      config: { policy: 'measures.change' },
      schema: {
        tags: ['measures'],
        summary: 'Hand the tablet to a person for some measures',
        params: Shape({ episodeId: IdOfEpisode }),
        body: HandOverStart,
        response: { 201: TabletWork, ...problems(400, 401, 404) },
      },
    },
    async (request, reply) => {
      const { episodeId } = request.params;
      const by = signedInOf(request);
      const { instruments } = request.body;
      const work = await decided(context, request, findEpisodeToChange(episodeId), (trx, target) =>
        startHandOver(context, trx, {
          personId: target.personId as PersonId,
          episodeId,
          by,
          instruments,
        }),
      );
      return reply.code(201).send(work);
    },
  );
};
