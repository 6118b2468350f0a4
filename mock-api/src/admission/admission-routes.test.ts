import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { onBothEngines } from '../test-database.ts';
import { ids } from '../test-ids.ts';
import { draft, episode, openAdmissions as open, person } from './test-admission.ts';

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
