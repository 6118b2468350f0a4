import assert from 'node:assert/strict';
import { onBothEngines } from '../test-database.ts';
import { ids } from '../test-ids.ts';
import { episode, openAdmissions as open, person } from './test-admission.ts';

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
