import assert from 'node:assert/strict';
import { addTestClinic, testApi } from '../test-clinic.ts';
import { onBothEngines } from '../test-database.ts';
import { ids } from '../test-ids.ts';

const change = { status: 'attended', attendedMinutes: 180, barrier: null };

onBothEngines('what is out of reach looks like what does not exist', async (database) => {
  await addTestClinic(database);
  const { api, as } = testApi(database);
  const headers = { ...(await as(ids.otherTherapist)), 'if-match': '"1"' };
  const pairs = [
    ['GET', (id: string) => `/api/episodes/${id}/chart`, ids.episode],
    ['GET', (id: string) => `/api/people/${id}`, ids.person],
    ['GET', (id: string) => `/api/episodes/${id}/notes/${ids.note}`, ids.episode],
    ['PUT', (id: string) => `/api/attendances/${id}`, ids.attendance],
    ['GET', (id: string) => `/api/cohort?siteId=${id}`, ids.south],
    ['GET', (id: string) => `/api/caseload?therapistId=${id}`, ids.therapist],
  ] as const;
  for (const [method, url, foreign] of pairs) {
    const send = (id: string) =>
      api.inject({
        method,
        url: url(id),
        headers,
        ...(method === 'PUT' ? { payload: change } : {}),
      });
    const [there, nowhere] = [await send(foreign), await send(ids.unknown)];
    assert.equal(there.statusCode, 404, url(foreign));
    assert.equal(there.body, nowhere.body);
    const plain = ({ 'x-request-id': _id, date: _date, ...rest }: Record<string, unknown>) => rest;
    assert.deepEqual(plain(there.headers), plain(nowhere.headers));
    assert.ok(there.body.length < 300);
  }
});

onBothEngines('each decision leaves one row in the audit, refused ones too', async (database) => {
  await addTestClinic(database);
  const { api, as } = testApi(database);
  const url = `/api/episodes/${ids.episode}/chart`;
  await api.inject({ url, headers: await as(ids.therapist) });
  await api.inject({ url, headers: await as(ids.otherTherapist) });
  const rows = await database
    .selectFrom('auditEvents')
    .select(['staffId', 'role', 'action', 'personId', 'episodeId', 'outcome'])
    .orderBy('id')
    .execute();
  const act = { role: 'therapist', action: 'chart.read', personId: ids.person } as const;
  assert.deepEqual(
    rows.map((row) => ({ ...row })),
    [
      { staffId: ids.therapist, ...act, episodeId: ids.episode, outcome: 'allowed' },
      { staffId: ids.otherTherapist, ...act, episodeId: ids.episode, outcome: 'refused' },
    ],
  );
});

onBothEngines('an assignment taken away counts from the next request on', async (database) => {
  await addTestClinic(database);
  const { api, as } = testApi(database);
  const headers = await as(ids.therapist);
  const url = `/api/episodes/${ids.episode}/chart`;
  assert.equal((await api.inject({ url, headers })).statusCode, 200);
  await database.updateTable('episodes').set({ therapistId: ids.otherTherapist }).execute();
  assert.equal((await api.inject({ url, headers })).statusCode, 404);
});
