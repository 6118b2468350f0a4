import assert from 'node:assert/strict';
import { onBothEngines } from '../test-database.ts';
import { ids } from '../test-ids.ts';
import { episode, openAdmissions as open, person } from './test-admission.ts';

onBothEngines('facts are corrected, and what they were is kept', async (database) => {
  const send = await (await open(database))(ids.therapist);
  const facts = { ...person, givenName: 'Anna', familyName: 'Reed' };
  const url = `/api/people/${ids.person}`;
  assert.equal((await send('PUT', url, facts, 1)).json().version, 2);
  assert.equal(
    (await send('PUT', url, facts, 1)).statusCode,
    200,
    'a lost answer may be asked for again',
  );
  assert.equal((await send('PUT', url, { ...facts, phone: '555-0199' }, 1)).statusCode, 412);
  const bad = await send('PUT', url, { ...facts, bornOn: '2027-01-01', phone: 'none' }, 2);
  assert.equal(bad.json().errors.length, 2);
  const history = (await send('GET', `${url}/history`)).json().versions;
  assert.equal(history[0].row.phone, null);

  const admission = `/api/episodes/${ids.episode}/admission`;
  const started = { ...episode, admittedOn: '2026-10-05' };
  const changed = await send('PUT', admission, started, 1);
  assert.equal(changed.statusCode, 200, changed.body);
  assert.equal((await send('GET', admission)).json().facts.diagnoses.length, 1);
  assert.equal((await send('GET', `${admission}/history`)).json().versions.length, 1);
  assert.equal((await send('PUT', admission, { ...started, levels: [] }, 2)).statusCode, 400);
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
  assert.equal(made.statusCode, 201, made.body);
  assert.equal(made.json().fromStaffId, ids.therapist);
  const caseloads = async () =>
    Promise.all(
      [from, to].map(async (send) => (await send('GET', '/api/caseload')).json().rows.length),
    );
  assert.deepEqual(await caseloads(), [1, 1]);
  const chart = `/api/episodes/${ids.episode}/chart`;
  assert.equal((await from('GET', chart)).statusCode, 200);
  assert.equal((await from('POST', url, handover)).statusCode, 404, 'reading on, but not writing');
  const contact = { ...handover, firstContactOn: '2026-11-18' };
  const met = await to('PUT', `${url}/${made.json().id}`, contact, 1);
  assert.equal(met.statusCode, 200, met.body);
  assert.deepEqual(await caseloads(), [0, 1]);
  assert.equal((await from('GET', chart)).statusCode, 404);
  const { circumstances } = (await to('GET', chart)).json();
  assert.equal(circumstances[0].discussedOn, '2026-11-18');
});
