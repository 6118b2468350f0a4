import type { ClinicSite, Closure, ClosureDraft, SiteDraft } from '#contract/clinic';
import { closureFaults } from '#domain/clinic/closure';
import { siteFaults } from '#domain/clinic/site';
import type { SiteId } from '#domain/ids';
import type { PlainDate } from '#domain/time/plain-date';
import { newId } from '../new-id.ts';
import type { ProblemError } from '../problem-handler.ts';
import { notFound } from '../problem-handler.ts';
import { type Answered } from '../recording/once-only.ts';
import { keepVersion } from '../recording/row-versions.ts';
import { readSites } from './clinic-repository.ts';
import { type ClinicWrite, keepBefore, problemOfFaults, refreshSite } from './clinic-write.ts';

/** Adds a site; everybody who administers the clinic works there too. */
export const addSite = async (
  { trx }: ClinicWrite,
  draft: SiteDraft,
): Promise<Answered<ClinicSite> | ProblemError> => {
  const others = await readSites(trx);
  const problem = problemOfFaults(
    siteFaults(
      draft,
      others.map(({ name }) => name),
    ),
  );
  if (problem !== null) return problem;
  const site = { id: newId() as string as SiteId, version: 1, kind: 'clinic', ...draft } as const;
  await trx
    .insertInto('sites')
    .values({ ...site, notice: null })
    .execute();
  const administrators = await trx
    .selectFrom('staff')
    .select('id')
    .where('role', '=', 'administrator')
    .execute();
  const places = administrators.map(({ id: staffId }) => ({ staffId, siteId: site.id }));
  await trx.insertInto('staffSites').values(places).execute();
  return { status: 201, body: site, version: 1 };
};

/** Changes a site over the version that the writer saw. */
export const changeSite = async (
  write: ClinicWrite,
  id: SiteId,
  version: number,
  draft: SiteDraft,
): Promise<ClinicSite | ProblemError> => {
  const sites = await readSites(write.trx);
  const before = sites.find((site) => site.id === id);
  if (before === undefined) return notFound();
  const others = sites.filter((site) => site.id !== id).map(({ name }) => name);
  const problem = problemOfFaults(siteFaults(draft, others));
  if (problem !== null) return problem;
  const stale = await keepBefore(write, 'sites', before, version);
  if (stale !== null) return stale;
  const after = { ...before, ...draft, version: version + 1 };
  await write.trx
    .updateTable('sites')
    .set({ ...draft, version: after.version })
    .where('id', '=', id)
    .execute();
  if (draft.timeZone !== before.timeZone) await refreshSite(write.trx, id, write.at);
  return after;
};

const closedDays = async ({ trx }: ClinicWrite, siteId: SiteId): Promise<PlainDate[]> => {
  const rows = await trx
    .selectFrom('programClosures')
    .select('closedOn')
    .where('siteId', '=', siteId)
    .execute();
  return rows.map(({ closedOn }) => closedOn);
};

/** Closes a site for a day. */
export const addClosure = async (
  write: ClinicWrite,
  siteId: SiteId,
  draft: ClosureDraft,
  today: PlainDate,
): Promise<Answered<Closure> | ProblemError> => {
  const problem = problemOfFaults(closureFaults(draft, today, await closedDays(write, siteId)));
  if (problem !== null) return problem;
  const closure = { siteId, ...draft };
  await write.trx.insertInto('programClosures').values(closure).execute();
  await refreshSite(write.trx, siteId, write.at);
  return { status: 201, body: closure, version: null };
};

/** Opens a site again on a day; what the day was closed for is kept. */
export const removeClosure = async (
  { trx, by, at }: ClinicWrite,
  siteId: SiteId,
  closedOn: PlainDate,
): Promise<null | ProblemError> => {
  const closure = await trx
    .selectFrom('programClosures')
    .selectAll()
    .where('siteId', '=', siteId)
    .where('closedOn', '=', closedOn)
    .executeTakeFirst();
  if (closure === undefined) return notFound();
  const row = { ...closure, id: newId(), version: 1 };
  await keepVersion(trx, { table: 'programClosures', row, at, by });
  await trx
    .deleteFrom('programClosures')
    .where('siteId', '=', siteId)
    .where('closedOn', '=', closedOn)
    .execute();
  await refreshSite(trx, siteId, at);
  return null;
};
