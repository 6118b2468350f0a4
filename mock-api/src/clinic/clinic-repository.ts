import type { ClinicSetup, ClinicSite, ClinicStaff, Program } from '#contract/clinic';
import type { Account } from '#domain/clinic/staff-account';
import type { ProgramId, SiteId, StaffId } from '#domain/ids';
import { instantOfEpoch } from '#domain/time/instant';
import type { Database } from '../database.ts';
import type { Tables } from '../tables.ts';

export const readSites = (trx: Database): Promise<ClinicSite[]> =>
  trx
    .selectFrom('sites')
    .select(['id', 'version', 'name', 'timeZone', 'crisisPhone', 'kind'])
    .orderBy('name')
    .execute();

const of = <Row extends { readonly programId: ProgramId }>(rows: readonly Row[], id: ProgramId) =>
  rows.filter(({ programId }) => programId === id);

/** Every program with its phases and tracks, by site and name. */
export const readPrograms = async (trx: Database): Promise<Program[]> => {
  const programs = await trx.selectFrom('programs').selectAll().orderBy('name').execute();
  const phases = await trx.selectFrom('programPhases').selectAll().orderBy('position').execute();
  const tracks = await trx.selectFrom('programTracks').selectAll().orderBy('position').execute();
  return programs.map((program) => ({
    ...program,
    tracks: of(tracks, program.id).map(({ track }) => track),
    phases: of(phases, program.id).map(({ name, weeklyHours, usualWeeks }) => ({
      name,
      weeklyHours,
      usualWeeks,
    })),
  }));
};

type StaffRow = Tables['staff'];

const accessOf = ({ deactivatedAt, passwordHash }: StaffRow): ClinicStaff['access'] => {
  if (deactivatedAt !== null) return 'deactivated';
  return passwordHash === null ? 'invited' : 'active';
};

const invitations = async (trx: Database, nowMs: number) => {
  const rows = await trx
    .selectFrom('oneTimeLinks')
    .select(['staffId', 'endsAt'])
    .where('purpose', '=', 'invitation')
    .where('endsAt', '>', instantOfEpoch(nowMs))
    .execute();
  return new Map(rows.map(({ staffId, endsAt }) => [staffId, endsAt]));
};

const sitesByStaff = async (trx: Database): Promise<Map<StaffId, SiteId[]>> => {
  const rows = await trx.selectFrom('staffSites').selectAll().orderBy('siteId').execute();
  const sites = new Map<StaffId, SiteId[]>();
  for (const { staffId, siteId } of rows)
    sites.set(staffId, [...(sites.get(staffId) ?? []), siteId]);
  return sites;
};

/** Everybody with an account, by name; nothing of a password but whether there is one. */
export const readStaff = async (trx: Database, nowMs: number): Promise<ClinicStaff[]> => {
  const rows = await trx.selectFrom('staff').selectAll().orderBy('name').orderBy('id').execute();
  const sites = await sitesByStaff(trx);
  const invited = await invitations(trx, nowMs);
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    name: row.name,
    email: row.email,
    role: row.role,
    credential: row.credential,
    standing: row.standing,
    siteIds: sites.get(row.id) ?? [],
    access: accessOf(row),
    invitedUntil: invited.get(row.id) ?? null,
  }));
};

/** The staff as the rules of accounts see them. */
export const accountsOf = (staff: readonly ClinicStaff[]): Account[] =>
  staff.map(({ id, email, role, access }) => ({ id, email, role, isActive: access === 'active' }));

/** What is kept about the clinic; of some sites, or, for null, of all. */
export const readSetup = async (
  trx: Database,
  siteIds: readonly SiteId[] | null,
  nowMs: number,
): Promise<ClinicSetup> => {
  const isSeen = (id: SiteId): boolean => siteIds === null || siteIds.includes(id);
  const closures = await trx
    .selectFrom('programClosures')
    .selectAll()
    .orderBy('closedOn')
    .execute();
  return {
    sites: (await readSites(trx)).filter(({ id }) => isSeen(id)),
    programs: (await readPrograms(trx)).filter(({ siteId }) => isSeen(siteId)),
    staff: (await readStaff(trx, nowMs)).filter(
      (member) => siteIds === null || member.siteIds.some(isSeen),
    ),
    closures: closures.filter(({ siteId }) => isSeen(siteId)),
  };
};
