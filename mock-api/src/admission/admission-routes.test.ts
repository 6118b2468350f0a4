import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { onBothEngines } from '../test-database.ts';
import { ids } from '../test-ids.ts';
import { draft, episode, openAdmissions as open, person } from './test-admission.ts';

onBothEngines('an admission saves everything and shows in chart and caseload', async (database) => {
  const send = await (await open(database))(ids.therapist);
  const key = randomUUID();
  const made = await send('POST', '/api/admissions', draft, undefined, key);
  assert.equal(made.statusCode, 201, made.body);
  assert.deepEqual(
    (await send('POST', '/api/admissions', draft, undefined, key)).json(),
    made.json(),
  );
  assert.equal(made.json().chart, 'in-reach');
  const chart = (await send('GET', `/api/episodes/${made.json().episodeId}/chart`)).json();
  assert.equal(chart.person.givenName, 'مريم');
  assert.equal(chart.person.emergencyName, 'Uche Okoye');
  assert.deepEqual(chart.diagnoses, episode.diagnoses);
  assert.deepEqual(chart.phases, episode.phases);
  assert.equal(chart.consents.length, 1);
  assert.equal(chart.livingReports.length, 1);
  const caseload = (await send('GET', '/api/caseload')).json();
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
      asked.json().people.map(({ personId, care }: Record<string, string>) => [personId, care]),
      [[ids.person, 'in-care']],
    );
    const refused = await send('POST', '/api/admissions', { ...draft, person: anna });
    assert.deepEqual([refused.statusCode, refused.json().code], [409, 'possible-duplicates']);
    assert.equal(refused.json().current[0].personId, ids.person);
    const seen = await send('POST', '/api/admissions', {
      ...draft,
      person: anna,
      differentFrom: [ids.person],
    });
    assert.equal(seen.statusCode, 201, seen.body);
    const south = await as(ids.southSupervisor);
    const there = await south('POST', '/api/admissions', {
      ...draft,
      siteId: ids.south,
      person: anna,
      therapistId: null,
      caseManagerId: null,
    });
    assert.equal(there.statusCode, 201, there.body);
    assert.equal((await south('POST', '/api/admissions', draft)).statusCode, 404);
  },
);

onBothEngines('nobody has two open episodes, and who left comes again', async (database) => {
  const send = await (await open(database))(ids.therapist);
  const again = { ...draft, person: null, personId: ids.person };
  assert.equal((await send('POST', '/api/admissions', again)).statusCode, 409);
  const url = `/api/episodes/${ids.episode}/end`;
  const end = { endedOn: '2026-11-17', endReason: 'left-before-planned', endNote: null };
  assert.equal((await send('POST', url, { ...end, endedOn: '2026-12-01' }, 1)).statusCode, 400);
  const ended = await send('POST', url, end, 1);
  assert.equal(ended.statusCode, 200, ended.body);
  const caseload = (await send('GET', '/api/caseload')).json();
  assert.equal(caseload.rows.length, 0);
  const chart = (await send('GET', `/api/episodes/${ids.episode}/chart`)).json();
  const planned = chart.attendance.filter(
    ({ enteredInErrorAt, heldOn }: Record<string, string | null>) =>
      enteredInErrorAt === null && (heldOn ?? '') > '2026-11-17',
  );
  assert.deepEqual(planned, []);
  const made = await send('POST', '/api/admissions', again);
  assert.equal(made.statusCode, 201, made.body);
  assert.equal(made.json().personId, ids.person);
  const second = (await send('GET', `/api/episodes/${made.json().episodeId}/chart`)).json();
  assert.equal(second.otherEpisodes.length, 1);
});
