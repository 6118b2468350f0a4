import type { RecordingFault } from '#domain/chart/recording';
import type { RecordId, SiteId, StaffId } from '#domain/ids';
import type { Instant } from '#domain/time/instant';
import type { FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { decided, type Target } from '../access/decided.ts';
import { signedInOf } from '../access/route-policy.ts';
import type { ApiContext } from '../api-context.ts';
import { refreshSummary } from '../caseload/caseload-summaries.ts';
import { type Database, engineOf } from '../database.ts';
import { invalidRequest, type ProblemError, versionStale } from '../problem-handler.ts';
import { type Answered, onceOnly } from '../recording/once-only.ts';
import { keepVersion } from '../recording/row-versions.ts';
import type { Tables } from '../tables.ts';

/** One change of what an administrator keeps, in its transaction. */
export interface ClinicWrite {
  readonly trx: Database;
  readonly by: StaffId;
  readonly at: Instant;
  readonly nowMs: number;
}

/** The clinic as a whole; the actor's own first site stands for it. */
export const findClinic = (request: FastifyRequest) => (): Promise<Target> => {
  const [siteId] = signedInOf(request).siteIds;
  const resource = { siteId: siteId ?? ('' as SiteId), therapistIds: [] };
  return Promise.resolve({ resource, personId: null, episodeId: null });
};

/** Any number that nothing else locks by. */
const LOCK = 5_340_011;

/** Changes of the clinic are few: they follow each other, so that each sees what the last one left. */
const lockClinic = async (trx: Database): Promise<void> => {
  if (engineOf(trx) === 'postgresql') await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx);
};

/** Runs a change if its sender may make it. */
export const changed = <Result>(
  context: ApiContext,
  request: FastifyRequest,
  write: (write: ClinicWrite) => Promise<Result | ProblemError>,
): Promise<Result> => {
  const by = signedInOf(request).id;
  const [at, nowMs] = [context.clock.now(), context.systemTime()];
  return decided(context, request, findClinic(request), async (trx) => {
    await lockClinic(trx);
    return write({ trx, by, at, nowMs });
  });
};

/** Adds something, once for each `Idempotency-Key`. */
export const added = <Body>(
  context: ApiContext,
  request: FastifyRequest,
  write: (write: ClinicWrite) => Promise<Answered<Body> | ProblemError>,
): Promise<Answered<Body>> =>
  changed(context, request, (writing) =>
    onceOnly(writing.trx, request, writing.nowMs, () => write(writing)),
  );

/** The problem that names every fault at its field; null where there is none. */
export const problemOfFaults = (faults: readonly RecordingFault[]): ProblemError | null =>
  faults.length === 0
    ? null
    : invalidRequest(faults.map(({ field, message }) => ({ pointer: `/body/${field}`, message })));

/** Keeps the row as it stands; a problem for a writer who saw another version of it. */
export const keepBefore = async (
  { trx, by, at }: ClinicWrite,
  table: keyof Tables,
  row: { readonly id: string; readonly version: number },
  version: number,
): Promise<ProblemError | null> => {
  if (row.version !== version) return versionStale(row);
  await keepVersion(trx, { table, row: { ...row, id: row.id as RecordId }, at, by });
  return null;
};

/** Works out anew what a change of a site's calendar means for everybody in care there. */
export const refreshSite = async (trx: Database, siteId: SiteId, now: Instant): Promise<void> => {
  const open = await trx
    .selectFrom('episodes')
    .select('id')
    .where('siteId', '=', siteId)
    .where('endedOn', 'is', null)
    .orderBy('id')
    .execute();
  for (const { id } of open) await refreshSummary(trx, id, now);
};
