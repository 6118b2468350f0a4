import { roles, type Role } from '#domain/access/role';
import type { RecordId, StaffId } from '#domain/ids';
import { instantOfEpoch } from '#domain/time/instant';
import { hashPassword } from '../src/access/password.ts';
import { systemTime } from '../src/clock.ts';
import type { RowsByTable } from '../src/interchange/owned-rows.ts';
import { seededId } from './seeded-id.ts';
import type { Tables } from '../src/tables.ts';
import type { Clinic } from './clinic/clinic.ts';
import type { MadeUpStaff } from './clinic/staff.ts';
import { programRows } from './clinic/programs.ts';
import { demonstrationPassword } from './demonstration-sign-ins.ts';

/** One hash for each role: everybody of a role has the same demonstration password. */
const hashes = async (): Promise<Record<Role, string>> =>
  Object.fromEntries(
    await Promise.all(
      roles.map(async (role) => [role, await hashPassword(demonstrationPassword(role))] as const),
    ),
  ) as Record<Role, string>;

const staffRow = (
  { id, name, credential, role, standing, email }: MadeUpStaff,
  passwordHash: string,
): Tables['staff'] => ({
  id,
  name,
  credential,
  role,
  standing,
  email,
  version: 1,
  passwordHash,
  deactivatedAt: null,
});

/** A prize shelf that was filled when the clinic opened. */
const shelfRows = ({ site, random, team, today, at }: Clinic): Tables['prizeStockMoves'][] => {
  const own = random.fork('prize-shelf');
  const counts = { small: 120, large: 18, jumbo: 1 } as const;
  const when = at(today, '08:00');
  return Object.entries(counts).map(([prize, change]) => ({
    id: seededId<RecordId>(own, when),
    siteId: site.id,
    kind: 'restock',
    prize: prize as keyof typeof counts,
    change,
    note: 'Counted',
    at: when,
    by: (team.supervisors[0] ?? team.therapists[0])?.id as StaffId,
  }));
};

/** What a demonstration clinic is before anybody comes to it: its facts, site, staff and closures. */
export const clinicRows = async (clinic: Clinic, seed: string): Promise<RowsByTable> => {
  const { therapists, caseManagers, supervisors, administrators } = clinic.team;
  const staff = [...supervisors, ...therapists, ...caseManagers, ...administrators];
  const hashOf = await hashes();
  return {
    facts: [
      { name: 'demonstration', value: 'yes' },
      { name: 'today', value: clinic.today },
      { name: 'seed', value: seed },
      { name: 'createdAt', value: instantOfEpoch(systemTime()) },
    ],
    sites: [{ ...clinic.site, version: 1, crisisPhone: '555-0188' }],
    staff: staff.map((member) => staffRow(member, hashOf[member.role])),
    staffSites: staff.map(({ id }) => ({ staffId: id, siteId: clinic.site.id })),
    ...programRows(clinic),
    prizeStockMoves: shelfRows(clinic),
    programClosures: clinic.closures.map((closure) => ({ ...closure, siteId: clinic.site.id })),
  };
};
