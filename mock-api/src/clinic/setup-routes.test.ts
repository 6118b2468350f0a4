import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { addTestClinic, testApi } from '../test-clinic.ts';
import type { Database } from '../database.ts';
import { ids } from '../test-ids.ts';
import { onBothEngines } from '../test-database.ts';
import { firstAdministratorToken } from './first-access.ts';

const PASSWORD = 'four grey herons wade';
const HOURS_25_MS = 25 * 3_600_000;

const open = (database: Database) => {
  const { api, time, as } = testApi(database);
  const client = (cookie: Record<string, string>) => {
    const send = async (
      method: 'GET' | 'POST' | 'PUT' | 'DELETE',
      url: string,
      body?: object,
      ifMatch?: number,
    ) => {
      const headers = {
        ...cookie,
        'idempotency-key': randomUUID(),
        ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
      };
      const answer = await api.inject({ method, url, headers, ...(body ? { payload: body } : {}) });
      return {
        status: answer.statusCode,
        body: answer.body === '' ? null : answer.json(),
        cookies: answer.cookies,
      };
    };
    return send;
  };
  return { api, time, as, client };
};

const site = { name: 'Harbor', timeZone: 'America/Chicago', crisisPhone: '555-0100' };
const program = {
  name: 'Evening',
  edition: 'asam-4',
  levelCode: '2.1',
  weeklyHours: 9,
  tracks: ['evening'],
  phases: [
    { name: 'Stabilize', weeklyHours: 10, usualWeeks: 4 },
    { name: 'Build', weeklyHours: 9, usualWeeks: 8 },
  ],
  retiredOn: null,
};

onBothEngines(
  'an empty clinic gets its first administrator by a link that works once',
  async (database) => {
    const { client } = open(database);
    const nobody = client({});
    const token = await firstAdministratorToken(database, Date.parse('2026-11-21T15:00:00Z'));
    const facts = { token, name: 'Ada Moss', email: 'Ada@Example.org', password: PASSWORD };
    const link = await nobody('POST', '/api/one-time-link', { token });
    assert.deepEqual(link.body, { purpose: 'first-administrator', name: null, email: null });
    const weak = await nobody('POST', '/api/first-administrator', {
      ...facts,
      password: 'password1234',
    });
    assert.equal(weak.status, 400);
    const made = await nobody('POST', '/api/first-administrator', facts);
    assert.equal(made.status, 200, JSON.stringify(made.body));
    assert.equal(made.body.staff.role, 'administrator');
    assert.equal((await nobody('POST', '/api/first-administrator', facts)).status, 404);
    assert.equal((await nobody('POST', '/api/one-time-link', { token })).status, 404);
    assert.equal(await firstAdministratorToken(database, Date.now()), null);
    const again = await nobody('POST', '/api/session', {
      email: 'ada@example.org',
      password: PASSWORD,
    });
    assert.equal(again.status, 200);
    const stored = await database.selectFrom('oneTimeLinks').selectAll().execute();
    assert.deepEqual(stored, []);
  },
);

onBothEngines('a link ends after a day and when the next one is made', async (database) => {
  const { client, time } = open(database);
  const nobody = client({});
  const first = await firstAdministratorToken(database, time.now);
  const second = await firstAdministratorToken(database, time.now);
  assert.equal((await nobody('POST', '/api/one-time-link', { token: first })).status, 404);
  assert.equal((await nobody('POST', '/api/one-time-link', { token: second })).status, 200);
  time.now += HOURS_25_MS;
  assert.equal((await nobody('POST', '/api/one-time-link', { token: second })).status, 404);
});

onBothEngines('sites, programs and closures are added, changed and kept', async (database) => {
  await addTestClinic(database, 'x');
  const { client, as } = open(database);
  const send = client(await as(ids.administrator));
  const added = await send('POST', '/api/sites', site);
  assert.equal(added.status, 201, JSON.stringify(added.body));
  const bad = await send('POST', '/api/sites', {
    name: 'Harbor ',
    timeZone: 'Mars/Base',
    crisisPhone: 'call me',
  });
  assert.deepEqual(bad.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort(), [
    '/body/crisisPhone',
    '/body/name',
    '/body/timeZone',
  ]);
  const url = `/api/sites/${added.body.id}`;
  assert.equal((await send('PUT', url, { ...site, name: 'Port' }, 1)).body.version, 2);
  const stale = await send('PUT', url, { ...site, name: 'Quay' }, 1);
  assert.deepEqual([stale.status, stale.body.current.name], [412, 'Port']);

  const made = await send('POST', '/api/programs', { siteId: added.body.id, ...program });
  assert.equal(made.status, 201, JSON.stringify(made.body));
  const { phases } = program;
  const changed = await send(
    'PUT',
    `/api/programs/${made.body.id}`,
    { ...program, phases: phases.slice(1) },
    1,
  );
  assert.equal(changed.body.phases.length, 1);
  const twice = await send('POST', '/api/programs', { siteId: added.body.id, ...program });
  assert.equal(twice.status, 400);

  const closed = { closedOn: '2026-12-25', reason: 'Holiday' };
  assert.equal((await send('POST', `${url}/closures`, closed)).status, 201);
  assert.equal((await send('POST', `${url}/closures`, closed)).status, 400);
  const setup = await send('GET', '/api/clinic-setup');
  assert.equal(setup.body.closures.length, 1);
  assert.equal((await send('DELETE', `${url}/closures/2026-12-25`)).status, 204);
  const kept = await database.selectFrom('rowVersions').select('tableName').execute();
  assert.deepEqual(kept.map(({ tableName }) => tableName).sort(), [
    'programClosures',
    'programs',
    'sites',
  ]);
});

onBothEngines('staff come in by an invitation and lose access at once', async (database) => {
  await addTestClinic(database, 'x');
  const { client, as } = open(database);
  const send = client(await as(ids.administrator));
  const draft = {
    name: 'Noa Lind',
    email: 'noa@example.org',
    role: 'therapist',
    credential: 'LCSW',
    standing: 'independent',
    siteIds: [ids.north],
  };
  const invited = await send('POST', '/api/staff', draft);
  assert.equal(invited.status, 201, JSON.stringify(invited.body));
  assert.equal(invited.body.staff.access, 'invited');
  assert.equal((await send('POST', '/api/staff', draft)).status, 400);
  const { token } = invited.body;
  const nobody = client({});
  const accepted = await nobody('POST', '/api/invitation-acceptance', {
    token,
    password: PASSWORD,
  });
  assert.equal(accepted.status, 200, JSON.stringify(accepted.body));
  assert.equal(
    (await nobody('POST', '/api/invitation-acceptance', { token, password: PASSWORD })).status,
    404,
  );
  const sid = accepted.cookies.find(({ name }) => name === 'sid')?.value ?? '';
  const noa = client({ cookie: `sid=${sid}` });
  assert.equal((await noa('GET', '/api/session')).status, 200);
  assert.equal((await noa('GET', '/api/clinic-setup')).status, 404);
  const { id } = invited.body.staff;
  assert.equal((await send('POST', `/api/staff/${id}/deactivation`, {}, 1)).status, 200);
  assert.equal((await noa('GET', '/api/session')).status, 401);
});

onBothEngines('the last administrator stays', async (database) => {
  await addTestClinic(database, 'x');
  const { client, as } = open(database);
  const send = client(await as(ids.administrator));
  const url = `/api/staff/${ids.administrator}`;
  assert.equal((await send('POST', `${url}/deactivation`, {}, 1)).status, 409);
  assert.equal((await send('POST', `${url}/invitation`, {})).status, 409);
  const setup = await send('GET', '/api/clinic-setup');
  const me = setup.body.staff.find(({ id }: { id: string }) => id === ids.administrator);
  const { name, email, credential, standing, siteIds } = me;
  const draft = { name, email, credential, standing, siteIds, role: 'supervisor' };
  assert.equal((await send('PUT', url, draft, 1)).status, 400);
});
