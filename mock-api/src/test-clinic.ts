import { plainDate } from '#domain/time/plain-date';
import { epochOf, instant, type TimeZone } from '#domain/time/instant';
import type { EpisodeId, PersonId, RecordId, SiteId, StaffId } from '#domain/ids';
import type { Role } from '#domain/access/role';
import { startSignIn } from './access/sign-ins-repository.ts';
import { createApi } from './api.ts';
import { standingClock } from './clock.ts';
import type { Database } from './database.ts';

const uuid = <Id extends string>(n: number): Id =>
  `01900000-0000-7000-8000-${String(n).padStart(12, '0')}` as Id;

const zone = 'America/New_York' as TimeZone;
export const today = plainDate('2026-11-18');
export const systemStart = epochOf(instant('2026-11-21T15:00:00.000Z'));

export const ids = {
  north: uuid<SiteId>(1),
  south: uuid<SiteId>(2),
  therapist: uuid<StaffId>(11),
  otherTherapist: uuid<StaffId>(12),
  caseManager: uuid<StaffId>(13),
  supervisor: uuid<StaffId>(14),
  southSupervisor: uuid<StaffId>(15),
  administrator: uuid<StaffId>(16),
  person: uuid<PersonId>(21),
  episode: uuid<EpisodeId>(31),
  session: uuid<RecordId>(41),
  futureSession: uuid<RecordId>(42),
  attendance: uuid<RecordId>(51),
  futureAttendance: uuid<RecordId>(52),
  note: uuid<RecordId>(61),
  unknown: uuid<RecordId>(99),
} as const;

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
  const site = { timeZone: zone, kind: 'clinic', notice: null } as const;
  await database
    .insertInto('sites')
    .values([
      { ...site, id: ids.north, name: 'North' },
      { ...site, id: ids.south, name: 'South' },
    ])
    .execute();
  for (const [id, role, sites] of members) {
    const name = `${role} ${id.slice(-2)}`;
    const facts = { credential: null, standing: 'independent', deactivatedAt: null } as const;
    const member = { ...facts, id, name, role, email: emailOf(id), passwordHash };
    await database.insertInto('staff').values(member).execute();
    const staffSites = sites.map((siteId) => ({ staffId: id, siteId }));
    await database.insertInto('staffSites').values(staffSites).execute();
  }
};

const addPerson = async (database: Database) => {
  await database
    .insertInto('people')
    .values({
      id: ids.person,
      siteId: ids.north,
      version: 1,
      code: 'N-1',
      familyName: 'Reed',
      givenName: 'Anna',
      preferredName: null,
      pronouns: null,
      bornOn: plainDate('1990-04-02'),
      bornInYear: null,
      sex: 'female',
      raceEthnicity: null,
      employment: null,
      coverage: null,
      allergies: null,
      phone: null,
      contactRule: null,
    })
    .execute();
  await database
    .insertInto('episodes')
    .values({
      id: ids.episode,
      personId: ids.person,
      siteId: ids.north,
      version: 1,
      admittedOn: plainDate('2026-10-05'),
      plannedEndOn: plainDate('2027-01-29'),
      endedOn: null,
      endReason: null,
      endNote: null,
      admissionSource: 'direct',
      priorSummary: 'not-expected',
      track: 'evening',
      therapistId: ids.therapist,
      caseManagerId: ids.caseManager,
      strengths: null,
      personGoal: null,
      withdrawalHistory: null,
    })
    .execute();
};

const recorded = {
  version: 1,
  recordedAt: instant('2026-11-16T23:30:00.000Z'),
  recordedBy: ids.therapist,
  enteredInErrorAt: null,
  enteredInErrorReason: null,
} as const;
const owned = { personId: ids.person, episodeId: ids.episode } as const;

const addSessions = async (database: Database) => {
  const group = {
    ...recorded,
    siteId: ids.north,
    kind: 'group',
    title: 'Coping skills',
    startsAt: '17:30',
    plannedMinutes: 180,
    place: 'on-site',
    modality: 'cbt',
    facilitatorId: ids.therapist,
    curriculumCode: null,
  } as const;
  await database
    .insertInto('sessions')
    .values([
      { ...group, id: ids.session, heldOn: plainDate('2026-11-16') },
      { ...group, id: ids.futureSession, heldOn: plainDate('2026-11-23') },
    ])
    .execute();
  const place = { ...recorded, ...owned, status: 'scheduled', attendedMinutes: null } as const;
  await database
    .insertInto('attendances')
    .values([
      { ...place, id: ids.attendance, sessionId: ids.session, barrier: null },
      { ...place, id: ids.futureAttendance, sessionId: ids.futureSession, barrier: null },
    ])
    .execute();
};

const addNote = (database: Database) =>
  database
    .insertInto('notes')
    .values({
      ...recorded,
      ...owned,
      id: ids.note,
      kind: 'progress',
      format: 'dap',
      sessionId: ids.session,
      serviceOn: plainDate('2026-11-16'),
      serviceEndedAt: instant('2026-11-17T01:30:00.000Z'),
      authorId: ids.therapist,
      state: 'draft',
      signedAt: null,
      cosignerId: null,
      cosignedAt: null,
      text: 'Talked about the weekend.',
    })
    .execute();

/** Two sites, one of each kind of staff, and one person whose therapist is `ids.therapist`. */
export const addTestClinic = async (
  database: Database,
  passwordHash: string | null = null,
): Promise<void> => {
  await addSitesAndStaff(database, passwordHash);
  await addPerson(database);
  await addSessions(database);
  await addNote(database);
};

/** The API over a database, with a system time that a test moves and every answer checked. */
export const testApi = (database: Database) => {
  const time = { now: systemStart };
  const api = createApi({
    database,
    clock: standingClock(today, zone),
    systemTime: () => time.now,
    https: false,
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
