import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { StaffId } from '#domain/ids';
import { instantOfEpoch } from '#domain/time/instant';
import { signedInOf } from '../access/route-policy.ts';
import type { Database } from '../database.ts';
import { keyReused, ProblemError } from '../problem-handler.ts';

/** How long an answer is kept for a second try: longer than anybody leaves a form open. */
const KEPT_MS = 7 * 24 * 3_600_000;

/** Header of a write that must not happen twice; the sender makes the key before the first try. */
export const idempotencyHeader = Type.Object({
  'idempotency-key': Type.String({
    format: 'uuid',
    description: 'A UUID for this write, the same when it is sent again',
  }),
});

/** An answer that can be given again. */
export interface Answered<Body> {
  readonly status: number;
  readonly body: Body;
  /** Of the row in the body, for its entity tag; null where there is none. */
  readonly version: number | null;
}

/** Sends an answer with the version of its row as entity tag. */
export const sendAnswered = <Body>(
  reply: FastifyReply,
  { status, body, version }: Answered<Body>,
): Body => {
  void reply.code(status);
  if (version !== null) void reply.header('etag', `"${version}"`);
  return body;
};

interface Use {
  readonly staffId: StaffId;
  readonly key: string;
  readonly requestHash: string;
}

const useOf = (request: FastifyRequest): Use => {
  const { method, url, headers, body } = request;
  const asked = [method, url, headers['if-match'] ?? null, body ?? null];
  return {
    staffId: signedInOf(request).id,
    key: String(headers['idempotency-key']).toLowerCase(),
    requestHash: createHash('sha256').update(JSON.stringify(asked)).digest('hex'),
  };
};

/** Takes the key for this request; false when an earlier request has it. */
const takeKey = async (trx: Database, use: Use, nowMs: number): Promise<boolean> => {
  await trx
    .deleteFrom('idempotencyKeys')
    .where('staffId', '=', use.staffId)
    .where('usedAt', '<', instantOfEpoch(nowMs - KEPT_MS))
    .execute();
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('idempotencyKeys')
    .values({ ...use, status: 0, answer: '', version: null, usedAt: instantOfEpoch(nowMs) })
    .onConflict((conflict) => conflict.columns(['staffId', 'key']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
};

const firstAnswer = async <Body>(
  trx: Database,
  { staffId, key, requestHash }: Use,
): Promise<Answered<Body> | ProblemError> => {
  const first = await trx
    .selectFrom('idempotencyKeys')
    .select(['requestHash', 'status', 'answer', 'version'])
    .where('staffId', '=', staffId)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  if (first.requestHash !== requestHash) return keyReused();
  const { status, answer, version } = first;
  return { status, body: JSON.parse(answer) as Body, version };
};

const keepAnswer = async <Body>(
  trx: Database,
  { staffId, key }: Use,
  { status, body, version }: Answered<Body>,
): Promise<void> => {
  await trx
    .updateTable('idempotencyKeys')
    .set({ status, answer: JSON.stringify(body ?? null), version })
    .where('staffId', '=', staffId)
    .where('key', '=', key)
    .execute();
};

const freeKey = async (trx: Database, { staffId, key }: Use): Promise<void> => {
  await trx
    .deleteFrom('idempotencyKeys')
    .where('staffId', '=', staffId)
    .where('key', '=', key)
    .execute();
};

/**
 * Writes once for each `Idempotency-Key` of a person: the same request again gets the first answer
 * again, another request under the key a problem. A write that ends in a problem may be tried again
 * under its key. Two requests with one key follow each other.
 */
export const onceOnly = async <Body>(
  trx: Database,
  request: FastifyRequest,
  nowMs: number,
  write: () => Promise<Answered<Body> | ProblemError>,
): Promise<Answered<Body> | ProblemError> => {
  const use = useOf(request);
  if (!(await takeKey(trx, use, nowMs))) return firstAnswer<Body>(trx, use);
  const answered = await write();
  if (answered instanceof ProblemError) await freeKey(trx, use);
  else await keepAnswer(trx, use, answered);
  return answered;
};
