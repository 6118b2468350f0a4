import type { AdmissionChoices } from '#contract/admission';
import type { SiteId } from '#domain/ids';
import { readPrograms } from '../clinic/clinic-repository.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database.ts';

const sitesOf = (trx: Database, siteIds: readonly SiteId[]) =>
  trx
    .selectFrom('sites')
    .select(['id', 'name', 'timeZone'])
    .where('id', 'in', siteIds)
    // Nobody comes into care in research data.
    .where('kind', '!=', 'research')
    .orderBy('name')
    .execute();

const staffOf = async (trx: Database, siteIds: readonly SiteId[]) => {
  const rows = await trx
    .selectFrom('staff')
    .innerJoin('staffSites', 'staffSites.staffId', 'staff.id')
    .select(['staff.id', 'staff.name', 'staff.credential', 'staff.role', 'staff.standing'])
    .select('staffSites.siteId')
    .where('staffSites.siteId', 'in', siteIds)
    .where('staff.deactivatedAt', 'is', null)
    .where('staff.role', '!=', 'administrator')
    .orderBy('staff.name')
    .orderBy('staff.id')
    .execute();
  const byId = new Map<string, AdmissionChoices['staff'][number]>();
  for (const { siteId, ...member } of rows) {
    const known = byId.get(member.id);
    byId.set(member.id, { ...member, siteIds: [...(known?.siteIds ?? []), siteId] });
  }
  return [...byId.values()];
};

/** What an admission at some sites chooses from. */
export const readChoices = async (
  trx: Database,
  siteIds: readonly SiteId[],
  clock: Clock,
): Promise<AdmissionChoices> => {
  const sites = await sitesOf(trx, siteIds);
  const ids = sites.map(({ id }) => id);
  if (ids.length === 0) return { sites: [], programs: [], staff: [] };
  return {
    sites: sites.map((site) => ({ ...site, today: clock.today(site.timeZone) })),
    programs: (await readPrograms(trx)).filter(({ siteId }) => ids.includes(siteId)),
    staff: await staffOf(trx, ids),
  };
};
