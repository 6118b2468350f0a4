import { randomUUID } from 'node:crypto';
import type { StaffId } from '#domain/ids';
import { addTestClinic, testApi } from '../test-clinic.ts';
import type { Database } from '../database.ts';
import { ids } from '../test-ids.ts';

/** Somebody who comes, with emoji and right-to-left letters in the name. */
export const person = {
  familyName: 'Okoye 🌊',
  givenName: 'مريم',
  preferredName: null,
  pronouns: 'she/her',
  bornOn: '1988-05-17',
  phone: '555-0123',
  contactRule: 'Text only',
  emergencyName: 'Uche Okoye',
  emergencyRelation: 'brother',
  emergencyPhone: '555-0124',
  coverage: 'Medicaid',
  allergies: null,
};
const day = '2026-11-16';
export const episode = {
  admittedOn: day,
  plannedEndOn: '2027-02-12',
  admissionSource: 'direct',
  referralSource: 'self-or-family',
  priorSummary: 'not-expected',
  programId: null,
  track: 'evening',
  strengths: null,
  personGoal: 'Sleep through the night',
  withdrawalHistory: null,
  diagnoses: [
    { icd10: 'F10.20', label: 'Alcohol use disorder', severity: 'severe', coOccurring: 'no' },
  ],
  substanceGoals: [
    {
      substance: 'alcohol',
      role: 'primary',
      severity: 'severe',
      goal: 'abstinence',
      targetDays: 0,
      baselineDays: 20,
    },
  ],
  levels: [{ edition: 'asam-4', code: '2.1', startedOn: day, endedOn: null }],
  phases: [{ name: 'Stabilize', startedOn: day, endedOn: null, weeklyHours: 10 }],
};
export const draft = {
  personId: null,
  person,
  differentFrom: [],
  siteId: ids.north,
  episode,
  home: { situation: 'with-family', safety: 'safe', someoneUsing: 'no' },
  consents: [
    {
      recipient: 'Uche Okoye',
      purpose: 'Support',
      scope: 'Attendance',
      signedOn: day,
      endsOn: null,
    },
  ],
  therapistId: ids.therapist,
  caseManagerId: ids.caseManager,
};

/** Sends requests as somebody of the test clinic. */
export const openAdmissions = async (database: Database) => {
  await addTestClinic(database);
  const { api, as } = testApi(database);
  return async (staffId: StaffId) => {
    const cookie = await as(staffId);
    return async (
      method: 'GET' | 'POST' | 'PUT',
      url: string,
      body?: object,
      ifMatch?: number,
      key?: string,
    ) => {
      const headers = {
        ...cookie,
        'idempotency-key': key ?? randomUUID(),
        ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
      };
      return api.inject({ method, url, headers, ...(body ? { payload: body } : {}) });
    };
  };
};
