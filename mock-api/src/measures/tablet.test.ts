import assert from 'node:assert/strict';
import { hashPassword } from '../access/password.ts';
import { refreshEverybody } from '../caseload/caseload-summaries.ts';
import type { Database } from '../database.ts';
import { instant } from '#domain/time/instant';
import { addTestClinic, testApi } from '../test-clinic.ts';
import { onBothEngines } from '../test-database.ts';
import { ids } from '../test-ids.ts';

const password = 'correct horse battery staple';
const chart = `/api/episodes/${ids.episode}`;

/** A tablet that a therapist has handed over. */
const handOver = async (
  database: Database,
  instruments: readonly string[] = ['phq-9', 'craving'],
) => {
  await addTestClinic(database, await hashPassword(password));
  await refreshEverybody(database, instant('2026-11-18T14:42:00.000Z'));
  const { api, as } = testApi(database);
  const headers = await as(ids.therapist);
  const send = (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) =>
    api.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
  const started = await send('POST', `${chart}/hand-overs`, { instruments });
  const answer = (instrument: string, item: number, value: number | null) =>
    send('PUT', '/api/tablet/answers', { instrument, item, answer: value });
  const finish = (instrument: string) => send('POST', '/api/tablet/finished', { instrument });
  const takeBack = (typed = password) =>
    send('POST', '/api/tablet/taken-back', { password: typed });
  const administrations = async () => {
    const answered = await api.inject({ url: `${chart}/chart`, headers: await as(ids.supervisor) });
    return answered.json().administrations;
  };
  return { api, as, send, started, answer, finish, takeBack, administrations };
};

onBothEngines(
  'a tablet that is handed over answers nothing but its questions',
  async (database) => {
    const { started, send, takeBack } = await handOver(database);
    assert.equal(started.statusCode, 201, started.body);
    assert.deepEqual(started.json(), {
      questionnaires: [
        { instrument: 'phq-9', answers: Array(10).fill(null), state: 'open' },
        { instrument: 'craving', answers: [null], state: 'open' },
      ],
      state: 'asking',
    });
    for (const url of [
      '/api/session',
      '/api/caseload',
      `${chart}/chart`,
      `/api/people/${ids.person}`,
    ]) {
      const answer = await send('GET', url);
      assert.deepEqual([answer.statusCode, answer.json().code], [403, 'handed-over'], url);
    }
    const record = await send('POST', `${chart}/hand-overs`, { instruments: ['tea'] });
    assert.equal(record.statusCode, 403);
    assert.equal((await send('GET', '/api/tablet')).statusCode, 200);
    const back = await takeBack();
    assert.deepEqual(back.json(), {
      personId: ids.person,
      episodeId: ids.episode,
      recorded: [],
      alerts: 0,
    });
    assert.equal((await send('GET', `${chart}/chart`)).statusCode, 200);
    assert.equal((await send('GET', '/api/tablet')).statusCode, 404);
  },
);

onBothEngines('answers are kept one by one and become an administration', async (database) => {
  const { send, answer, finish, takeBack, administrations } = await handOver(database);
  for (const item of [1, 2, 3]) assert.equal((await answer('phq-9', item, 2)).statusCode, 200);
  await answer('phq-9', 3, 1);
  const seen = (await send('GET', '/api/tablet')).json().questionnaires[0].answers;
  assert.deepEqual(seen.slice(0, 4), [2, 2, 1, null]);
  await answer('craving', 1, 4);
  const finished = await finish('craving');
  assert.equal(finished.statusCode, 200, finished.body);
  assert.equal((await finish('craving')).statusCode, 200);
  assert.equal((await answer('craving', 1, 5)).statusCode, 409);
  assert.equal((await takeBack()).json().recorded.length, 2);
  const rows = await administrations();
  assert.deepEqual(
    rows.map((row: Record<string, unknown>) => [
      row['instrument'],
      row['mode'],
      row['answers'],
      row['recordedBy'],
    ]),
    [
      ['craving', 'self', [4], ids.therapist],
      ['phq-9', 'self', [2, 2, 1, ...Array(7).fill(null)], ids.therapist],
    ],
  );
});

onBothEngines('a form left open entirely is recorded as declined', async (database) => {
  const { answer, finish, administrations } = await handOver(database, ['craving']);
  await answer('craving', 1, null);
  assert.equal((await finish('craving')).json().state, 'finished');
  const [row] = await administrations();
  assert.deepEqual(row.answers, []);
  assert.equal(row.declinedReason, 'Left every question open on the tablet');
});

onBothEngines(
  'an answer about suicide stops the questions and is known at once',
  async (database) => {
    const { answer, takeBack, administrations, send } = await handOver(database);
    for (const item of [1, 2, 3, 4, 5, 6, 7, 8]) await answer('phq-9', item, 0);
    assert.equal((await answer('phq-9', 9, 1)).json().state, 'stopped');
    const [row] = await administrations();
    assert.deepEqual(row.answers, [0, 0, 0, 0, 0, 0, 0, 0, 1, null]);
    assert.equal((await answer('craving', 1, 3)).json().state, 'stopped');
    const back = await takeBack();
    assert.deepEqual([back.json().recorded, back.json().alerts], [[row.id], 1]);
    const { suicideAlerts } = (await send('GET', `${chart}/chart`)).json();
    assert.equal(suicideAlerts[0].sourceId, row.id);
  },
);

onBothEngines('only the password takes it back, and tries are counted', async (database) => {
  const { send, takeBack } = await handOver(database);
  const wrong = await takeBack('guess');
  assert.deepEqual([wrong.statusCode, wrong.json().code], [400, 'wrong-password']);
  assert.equal((await send('GET', `${chart}/chart`)).statusCode, 403);
  for (let tries = 0; tries < 6; tries += 1) await takeBack('guess');
  assert.equal((await takeBack()).statusCode, 429);
  const acts = await database
    .selectFrom('auditEvents')
    .select(['action', 'outcome'])
    .where('action', '=', 'tablet.take-back')
    .execute();
  assert.ok(acts.length > 0 && acts.every(({ outcome }) => outcome === 'refused'));
});

onBothEngines('what the tablet may not be asked or told is refused', async (database) => {
  const { answer, finish, as, api } = await handOver(database);
  const four = await answer('phq-9', 9, 4);
  assert.deepEqual(four.json().errors, [{ pointer: '/body/answer', message: 'may be 0 to 3' }]);
  assert.equal((await answer('phq-9', 11, 1)).json().errors[0].pointer, '/body/item');
  assert.equal((await answer('gad-7', 1, 1)).statusCode, 404);
  assert.equal((await finish('gad-7')).statusCode, 404);
  const again = await api.inject({
    method: 'POST',
    url: `${chart}/hand-overs`,
    headers: await as(ids.caseManager),
    payload: { instruments: ['asq'] },
  });
  assert.equal(again.json().errors[0].pointer, '/body/instruments/0');
});
