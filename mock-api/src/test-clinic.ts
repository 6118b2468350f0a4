import { plainDate } from '#domain/time/plain-date';
import { epochOf, instant, type TimeZone } from '#domain/time/instant';
import type { SiteId, StaffId } from '#domain/ids';
import type { Role } from '#domain/access/role';
import { startSignIn } from './access/sign-ins-repository.ts';
import { createApi } from './api.ts';
import { standingClock } from './clock.ts';
import type { Database } from './database.ts';
import { ids } from './test-ids.ts';
import { addTestPerson } from './test-person.ts';

const zone = 'America/New_York' as TimeZone;
export const today = plainDate('2026-11-18');
export const systemStart = epochOf(instant('2026-11-21T15:00:00.000Z'));

const members: readonly (readonly [StaffId, Role, readonly SiteId[]])[] = [
  [ids.therapist, 'therapist', [ids.north]],
  [ids.otherTherapist, 'therapist', [ids.north]],
  [ids.caseManager, 'case-manager', [ids.north]],
  [ids.supervisor, 'supervisor', [ids.north]],
  [ids.southSupervisor, 'supervisor', [ids.south]],
  [ids.administrator, 'administrator', [ids.north, ids.south]],
];

export const emailOf = (staffId: StaffId): string => `staff-${staffId.slice(-2)}@stepdown.example`;

const addSitesAndStaff = async (database: Database, passwordHash: string | null) => {
  const site = {
    timeZone: zone,
    kind: 'clinic',
    notice: null,
    version: 1,
    crisisPhone: null,
  } as const;
  await database
    .insertInto('sites')
    .values([
      { ...site, id: ids.north, name: 'North' },
      { ...site, id: ids.south, name: 'South' },
    ])
    .execute();
  for (const [id, role, sites] of members) {
    const name = `${role} ${id.slice(-2)}`;
    const facts = {
      version: 1,
      credential: null,
      standing: 'independent',
      deactivatedAt: null,
    } as const;
    const member = { ...facts, id, name, role, email: emailOf(id), passwordHash };
    await database.insertInto('staff').values(member).execute();
    const staffSites = sites.map((siteId) => ({ staffId: id, siteId }));
    await database.insertInto('staffSites').values(staffSites).execute();
  }
};

/** Two sites, one of each kind of staff, and one person whose therapist is `ids.therapist`. */
export const addTestClinic = async (
  database: Database,
  passwordHash: string | null = null,
): Promise<void> => {
  await addSitesAndStaff(database, passwordHash);
  await addTestPerson(database);
};

/** The API over a database, with a system time that a test moves and every answer checked. */
export const testApi = (database: Database, { https = false } = {}) => {
  const time = { now: systemStart };
  const api = createApi({
    database,
    clock: standingClock(today, zone),
    systemTime: () => time.now,
    https,
    version: 'test',
    web: null,
    checkAnswers: true,
  });
  /** Headers of somebody signed in. */
  const as = async (staffId: StaffId) => ({
    cookie: `sid=${await startSignIn(database, staffId, time.now)}`,
  });
  return { api, time, as };
};
