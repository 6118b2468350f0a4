import assert from 'node:assert/strict';
import type { Database } from '../database.ts';
import { addTestClinic, testApi } from '../test-clinic.ts';
import { onBothEngines } from '../test-database.ts';
import { ids } from '../test-ids.ts';

const base = `/api/episodes/${ids.episode}/drafts`;

const open = async (database: Database) => {
  await addTestClinic(database);
  const { api, as } = testApi(database);
  const headers = await as(ids.therapist);
  const keep = (path: string, payload: object | string) =>
    api.inject({
      method: 'PUT',
      url: `${base}/${path}`,
      headers: { ...headers, 'content-type': 'application/json' },
      payload,
    });
  const list = async () => (await api.inject({ url: base, headers })).json().drafts;
  const forget = (path: string) =>
    api.inject({ method: 'DELETE', url: `${base}/${path}`, headers });
  return { api, as, headers, keep, list, forget };
};

onBothEngines('what is typed is found again, letter for letter', async (database) => {
  const { keep, list } = await open(database);
  const draft = { topic: ' half \u0000 \ud83d \u202e', list: [1, { two: null }] };
  const answer = await keep('family-sessions', { draft, ofRow: null, ofVersion: null });
  assert.equal(answer.statusCode, 200, answer.body);
  const later = { draft: { topic: 'whole' }, ofRow: null, ofVersion: null };
  const kept = { path: 'family-sessions', savedAt: '2026-11-18T14:42:00.000Z' };
  assert.deepEqual(await list(), [{ ...kept, draft, ofRow: null, ofVersion: null }]);
  await keep('family-sessions', later);
  assert.deepEqual(await list(), [{ ...kept, ...later }]);
});

onBothEngines('a new row and a correction are kept apart', async (database) => {
  const { keep, list, forget } = await open(database);
  await keep('consents', { draft: { a: 1 }, ofRow: null, ofVersion: null });
  await keep('consents', { draft: { a: 2 }, ofRow: ids.unknown, ofVersion: 3 });
  assert.equal((await list()).length, 2);
  assert.equal((await forget('consents')).statusCode, 204);
  assert.deepEqual(
    (await list()).map(({ ofRow }: { ofRow: string }) => ofRow),
    [ids.unknown],
  );
  await forget(`consents?ofRow=${ids.unknown}`);
  assert.deepEqual(await list(), []);
  assert.equal((await forget('consents')).statusCode, 204);
});

onBothEngines('nobody reads what somebody else is typing', async (database) => {
  const { api, as, keep } = await open(database);
  await keep('consents', { draft: { a: 1 }, ofRow: null, ofVersion: null });
  const answer = await api.inject({ url: base, headers: await as(ids.supervisor) });
  assert.deepEqual([answer.statusCode, answer.json().drafts], [200, []]);
  const foreign = await api.inject({ url: base, headers: await as(ids.otherTherapist) });
  assert.equal(foreign.statusCode, 404);
});

onBothEngines('what no form holds is refused', async (database) => {
  const { keep, list } = await open(database);
  const nested = `${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`;
  const bodies = [
    [`{"draft":${nested},"ofRow":null,"ofVersion":null}`, '/body/draft'],
    [{ draft: { a: 'ä'.repeat(32_768) }, ofRow: null, ofVersion: null }, '/body/draft'],
    [{ draft: 'text', ofRow: null, ofVersion: null }, '/body/draft'],
    [{ draft: {}, ofRow: null }, '/body/ofVersion'],
  ] as const;
  for (const [body, pointer] of bodies) {
    const answer = await keep('consents', body);
    assert.equal(answer.statusCode, 400);
    assert.equal(answer.json().errors[0].pointer, pointer);
  }
  const address = await keep('Consents', { draft: {}, ofRow: null, ofVersion: null });
  assert.equal(address.json().errors[0].pointer, '/params/path');
  assert.deepEqual(await list(), []);
});
