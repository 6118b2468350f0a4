import type { FastifyRequest } from 'fastify';
import type { EpisodeId, PersonId } from '#domain/ids';
import type { ApiContext } from '../api-context.ts';
import type { Database } from '../database.ts';
import { notFound, ProblemError } from '../problem-handler.ts';
import { toldIn } from '../recording/chart-changes.ts';
import { audit } from './audit.ts';
import { authorize, type Resource } from './authorize.ts';
import { actionOf, signedInOf } from './route-policy.ts';

/** What a request is about; a null resource does not exist, and looks like one out of reach. */
export interface Target {
  readonly resource: Resource | null;
  readonly personId: PersonId | null;
  readonly episodeId: EpisodeId | null;
}

type Body<Result, Found extends Target> = (
  trx: Database,
  target: Found,
) => Promise<Result | ProblemError>;

/** Reads see one moment; a write must see the version that another write just left. */
const isolationOf = ({ method }: FastifyRequest) =>
  method === 'GET' ? 'repeatable read' : 'read committed';

/**
 * Asks whether the actor may do what the route does, leaves the audit row, and does it: all in one
 * transaction. A problem that the body returns (not throws) keeps the transaction.
 * @throws ProblemError 404 when it may not be, whether or not the thing exists.
 */
export const decided = async <Result, Found extends Target>(
  { database, systemTime, bell }: ApiContext,
  request: FastifyRequest,
  find: (trx: Database) => Promise<Found>,
  body: Body<Result, Found>,
): Promise<Result> => {
  const actor = signedInOf(request);
  const action = actionOf(request);
  request.decisionTaken = true;
  const transaction = database.transaction().setIsolationLevel(isolationOf(request));
  let told: ReadonlySet<EpisodeId> = new Set();
  const result = await transaction.execute(async (trx) => {
    told = toldIn(trx);
    const target = await find(trx);
    const { resource, personId, episodeId } = target;
    const allowed = resource !== null && authorize(actor, action, resource);
    const who = { staffId: actor.id, role: actor.role, requestId: request.id };
    const outcome = allowed ? 'allowed' : 'refused';
    await audit(trx, { ...who, action, personId, episodeId, outcome }, systemTime());
    return allowed ? body(trx, target) : notFound();
  });
  bell.ring(told);
  if (result instanceof ProblemError) throw result;
  return result;
};
