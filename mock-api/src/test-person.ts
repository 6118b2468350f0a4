import { instant } from '#domain/time/instant';
import { plainDate } from '#domain/time/plain-date';
import type { Database } from './database.ts';
import { ids } from './test-ids.ts';

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
      emergencyName: null,
      emergencyRelation: null,
      emergencyPhone: null,
    })
    .execute();
};

const addEpisode = async (database: Database) => {
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
      referralSource: null,
      programId: null,
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
    groupId: null,
    seriesId: null,
    cancelledReason: null,
  } as const;
  await database
    .insertInto('sessions')
    .values([
      { ...group, id: ids.session, heldOn: plainDate('2026-11-16') },
      { ...group, id: ids.futureSession, heldOn: plainDate('2026-11-23') },
    ])
    .execute();
  const open = { status: 'scheduled', attendedMinutes: null, barrier: null } as const;
  const usual = { joinedAs: 'member', makesUpFor: null } as const;
  const place = { ...recorded, ...owned, ...open, ...usual };
  await database
    .insertInto('attendances')
    .values([
      { ...place, id: ids.attendance, sessionId: ids.session },
      { ...place, id: ids.futureAttendance, sessionId: ids.futureSession },
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

/** One person in care, with a session that was and one to come, and a note. */
export const addTestPerson = async (database: Database): Promise<void> => {
  await addPerson(database);
  await addEpisode(database);
  await addSessions(database);
  await addNote(database);
};
