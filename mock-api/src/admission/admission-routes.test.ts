import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { StaffId } from '#domain/ids';
import { addTestClinic, testApi } from '../test-clinic.ts';
import type { Database } from '../database.ts';
import { ids } from '../test-ids.ts';
import { onBothEngines } from '../test-database.ts';

const person = {
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
const episode = {
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
const draft = {
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

const open = async (database: Database) => {
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
      const answer = await api.inject({ method, url, headers, ...(body ? { payload: body } : {}) });
      return { status: answer.statusCode, body: answer.body === '' ? null : answer.json() };
    };
  };
};

onBothEngines('an admission saves everything and shows in chart and caseload', async (database) => {
  const send = await (await open(database))(ids.therapist);
  const key = randomUUID();
  const made = await send('POST', '/api/admissions', draft, undefined, key);
  assert.equal(made.status, 201, JSON.stringify(made.body));
  assert.deepEqual((await send('POST', '/api/admissions', draft, undefined, key)).body, made.body);
  assert.equal(made.body.chart, 'in-reach');
  const chart = (await send('GET', `/api/episodes/${made.body.episodeId}/chart`)).body;
  assert.equal(chart.person.givenName, 'مريم');
  assert.equal(chart.person.emergencyName, 'Uche Okoye');
  assert.deepEqual(chart.diagnoses, episode.diagnoses);
  assert.deepEqual(chart.phases, episode.phases);
  assert.equal(chart.consents.length, 1);
  assert.equal(chart.livingReports.length, 1);
  const caseload = (await send('GET', '/api/caseload')).body;
  assert.ok(caseload.rows.some(({ name }: { name: string }) => name === 'مريم Okoye 🌊'));
});

onBothEngines(
  'people who may be the same are shown before saving, nobody of another site',
  async (database) => {
    const as = await open(database);
    const send = await as(ids.therapist);
    const anna = { ...person, givenName: 'Ana', familyName: 'Reed', bornOn: null };
    const asked = await send('POST', '/api/possible-duplicates', {
      siteId: ids.north,
      familyName: 'Reed',
      givenName: 'Ana',
      preferredName: null,
      bornOn: null,
    });
    assert.deepEqual(
      asked.body.people.map(({ personId, care }: Record<string, string>) => [personId, care]),
      [[ids.person, 'in-care']],
    );
    const refused = await send('POST', '/api/admissions', { ...draft, person: anna });
    assert.deepEqual([refused.status, refused.body.code], [409, 'possible-duplicates']);
    assert.equal(refused.body.current[0].personId, ids.person);
    const seen = await send('POST', '/api/admissions', {
      ...draft,
      person: anna,
      differentFrom: [ids.person],
    });
    assert.equal(seen.status, 201, JSON.stringify(seen.body));
    const south = await as(ids.southSupervisor);
    const there = await south('POST', '/api/admissions', {
      ...draft,
      siteId: ids.south,
      person: anna,
      therapistId: null,
      caseManagerId: null,
    });
    assert.equal(there.status, 201, JSON.stringify(there.body));
    assert.equal((await south('POST', '/api/admissions', draft)).status, 404);
  },
);

onBothEngines('nobody has two open episodes, and who left comes again', async (database) => {
  const send = await (await open(database))(ids.therapist);
  const again = { ...draft, person: null, personId: ids.person };
  assert.equal((await send('POST', '/api/admissions', again)).status, 409);
  const url = `/api/episodes/${ids.episode}/end`;
  const end = { endedOn: '2026-11-17', endReason: 'left-before-planned', endNote: null };
  assert.equal((await send('POST', url, { ...end, endedOn: '2026-12-01' }, 1)).status, 400);
  const ended = await send('POST', url, end, 1);
  assert.equal(ended.status, 200, JSON.stringify(ended.body));
  const caseload = (await send('GET', '/api/caseload')).body;
  assert.equal(caseload.rows.length, 0);
  const chart = (await send('GET', `/api/episodes/${ids.episode}/chart`)).body;
  const planned = chart.attendance.filter(
    ({ enteredInErrorAt, heldOn }: Record<string, string | null>) =>
      enteredInErrorAt === null && (heldOn ?? '') > '2026-11-17',
  );
  assert.deepEqual(planned, []);
  const made = await send('POST', '/api/admissions', again);
  assert.equal(made.status, 201, JSON.stringify(made.body));
  assert.equal(made.body.personId, ids.person);
  const second = (await send('GET', `/api/episodes/${made.body.episodeId}/chart`)).body;
  assert.equal(second.otherEpisodes.length, 1);
});

onBothEngines('facts are corrected, and what they were is kept', async (database) => {
  const send = await (await open(database))(ids.therapist);
  const facts = { ...person, givenName: 'Anna', familyName: 'Reed' };
  const url = `/api/people/${ids.person}`;
  assert.equal((await send('PUT', url, facts, 1)).body.version, 2);
  assert.equal(
    (await send('PUT', url, facts, 1)).status,
    200,
    'a lost answer may be asked for again',
  );
  assert.equal((await send('PUT', url, { ...facts, phone: '555-0199' }, 1)).status, 412);
  const bad = await send('PUT', url, { ...facts, bornOn: '2027-01-01', phone: 'none' }, 2);
  assert.equal(bad.body.errors.length, 2);
  const history = (await send('GET', `${url}/history`)).body.versions;
  assert.equal(history[0].row.phone, null);

  const admission = `/api/episodes/${ids.episode}/admission`;
  const started = { ...episode, admittedOn: '2026-10-05' };
  const changed = await send('PUT', admission, started, 1);
  assert.equal(changed.status, 200, JSON.stringify(changed.body));
  assert.equal((await send('GET', admission)).body.facts.diagnoses.length, 1);
  assert.equal((await send('GET', `${admission}/history`)).body.versions.length, 1);
  assert.equal((await send('PUT', admission, { ...started, levels: [] }, 2)).status, 400);
});

onBothEngines('a hand-over is open for both until the first contact', async (database) => {
  const as = await open(database);
  const [from, to] = [await as(ids.therapist), await as(ids.otherTherapist)];
  const url = `/api/episodes/${ids.episode}/handovers`;
  const handover = {
    role: 'therapist',
    toStaffId: ids.otherTherapist,
    on: '2026-11-18',
    note: 'Prefers mornings',
    firstContactDueOn: '2026-11-25',
    firstContactOn: null,
  };
  const made = await from('POST', url, handover);
  assert.equal(made.status, 201, JSON.stringify(made.body));
  assert.equal(made.body.fromStaffId, ids.therapist);
  const caseloads = async () =>
    Promise.all(
      [from, to].map(async (send) => (await send('GET', '/api/caseload')).body.rows.length),
    );
  assert.deepEqual(await caseloads(), [1, 1]);
  const chart = `/api/episodes/${ids.episode}/chart`;
  assert.equal((await from('GET', chart)).status, 200);
  assert.equal((await from('POST', url, handover)).status, 404, 'reading on, but not writing');
  const contact = { ...handover, firstContactOn: '2026-11-18' };
  const met = await to('PUT', `${url}/${made.body.id}`, contact, 1);
  assert.equal(met.status, 200, JSON.stringify(met.body));
  assert.deepEqual(await caseloads(), [0, 1]);
  assert.equal((await from('GET', chart)).status, 404);
  const { circumstances } = (await to('GET', chart)).body;
  assert.equal(circumstances[0].discussedOn, '2026-11-18');
});
