import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addTestClinic, emailOf, testApi } from '../test-clinic.ts';
import { ids } from '../test-ids.ts';
import { onBothEngines } from '../test-database.ts';
import { hashPassword } from './password.ts';
import { delayAfter } from './sign-in-delay.ts';

const url = '/api/session';
const MINUTE_MS = 60_000;
const password = 'a long enough password';
const stored = await hashPassword(password);
const email = emailOf(ids.therapist);

test('from the fifth failure on each one costs twice the time, up to a minute', () => {
  const expected = [0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60];
  assert.deepEqual(
    expected.map((_, n) => delayAfter(n + 1)),
    expected,
  );
});

onBothEngines('somebody signs in, is known, signs out and is not known', async (database) => {
  await addTestClinic(database, stored);
  const { api } = testApi(database);
  const payload = { email: ` ${email.toUpperCase()} `, password };
  const started = await api.inject({ method: 'POST', url, payload });
  assert.equal(started.statusCode, 200, started.body);
  const header = String(started.headers['set-cookie']);
  assert.match(header, /^sid=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  const headers = { cookie: header.split(';')[0] };
  const known = await api.inject({ url, headers });
  assert.equal(known.json().staff.role, 'therapist');
  assert.equal(known.json().today, '2026-11-18');
  assert.equal(known.json().now, '2026-11-18T14:42:00.000Z');
  assert.equal(known.json().clock, 'standing');
  const [row] = await database.selectFrom('signIns').select('tokenHash').execute();
  assert.ok(!header.includes(String(row?.tokenHash)));
  assert.equal((await api.inject({ method: 'DELETE', url, headers })).statusCode, 204);
  const after = await api.inject({ url, headers });
  assert.equal(after.statusCode, 401);
  assert.equal(after.json().code, 'sign-in-needed');
});

onBothEngines('wrong password and unknown address look alike', async (database) => {
  await addTestClinic(database, stored);
  const { api } = testApi(database);
  const wrong = { method: 'POST', url, payload: { email, password: 'something else' } } as const;
  const unknown = { ...wrong, payload: { email: 'nobody@stepdown.example', password } } as const;
  const answers = [await api.inject(wrong), await api.inject(unknown)];
  assert.deepEqual(
    answers.map(({ statusCode }) => statusCode),
    [401, 401],
  );
  assert.equal(answers[0]?.body, answers[1]?.body);
  const outcomes = await database.selectFrom('auditEvents').select(['action', 'outcome']).execute();
  assert.deepEqual(outcomes, Array(2).fill({ action: 'session.start', outcome: 'refused' }));
});

onBothEngines('after five failures an address waits, and says how long', async (database) => {
  await addTestClinic(database, stored);
  const { api, time } = testApi(database);
  const tryWith = (words: string) =>
    api.inject({ method: 'POST', url, payload: { email, password: words } });
  for (let n = 1; n <= 4; n += 1) assert.equal((await tryWith('no')).json().retryAfter, undefined);
  const fifth = await tryWith('no');
  assert.deepEqual([fifth.statusCode, fifth.json().retryAfter], [401, 1]);
  const tooSoon = await tryWith(password);
  assert.equal(tooSoon.statusCode, 429);
  assert.equal(tooSoon.headers['retry-after'], '1');
  assert.equal(tooSoon.json().detail, 'Try again in 1 second.');
  time.now += 1000;
  assert.equal((await tryWith('no')).json().retryAfter, 2);
  time.now += 2000;
  assert.equal((await tryWith(password)).statusCode, 200);
  assert.equal((await tryWith('no')).json().retryAfter, undefined, 'counting starts anew');
});

onBothEngines('many guesses at once do not escape the delay', async (database) => {
  await addTestClinic(database, stored);
  const { api } = testApi(database);
  const payload = { email, password: 'no' };
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => api.inject({ method: 'POST', url, payload })),
  );
  const statuses = answers.map(({ statusCode }) => statusCode).sort();
  assert.deepEqual(statuses, [...Array(5).fill(401), ...Array(7).fill(429)]);
});

onBothEngines('a sign-in ends after 15 idle minutes and after 12 hours', async (database) => {
  await addTestClinic(database);
  const { api, time, as } = testApi(database);
  const headers = await as(ids.therapist);
  const status = async () => (await api.inject({ url, headers })).statusCode;
  time.now += 15 * MINUTE_MS - 1000;
  assert.equal(await status(), 200);
  time.now += 15 * MINUTE_MS + 1000;
  assert.equal(await status(), 401);
  const busy = await as(ids.therapist);
  for (let spent = 0; spent < 12 * 60; spent += 10) {
    assert.equal((await api.inject({ url, headers: busy })).statusCode, 200, `${spent} minutes`);
    time.now += 10 * MINUTE_MS;
  }
  assert.equal((await api.inject({ url, headers: busy })).statusCode, 401);
});

onBothEngines('somebody deactivated is out with the next request', async (database) => {
  await addTestClinic(database, stored);
  const { api, as } = testApi(database);
  const headers = await as(ids.therapist);
  const deactivatedAt = '2026-11-21T15:00:00.000Z' as never;
  await database.updateTable('staff').set({ deactivatedAt }).execute();
  assert.equal((await api.inject({ url, headers })).statusCode, 401);
  const again = await api.inject({ method: 'POST', url, payload: { email, password } });
  assert.equal(again.statusCode, 401);
});

onBothEngines('signing in again ends the sign-in that was there before', async (database) => {
  await addTestClinic(database, stored);
  const { api, as } = testApi(database);
  const headers = await as(ids.therapist);
  await api.inject({ method: 'POST', url, headers, payload: { email, password } });
  assert.equal((await api.inject({ url, headers })).statusCode, 401);
});

onBothEngines('over https the cookie belongs to this host alone', async (database) => {
  await addTestClinic(database, stored);
  const { api } = testApi(database, { https: true });
  const payload = { email, password };
  const { headers } = await api.inject({ method: 'POST', url, payload });
  assert.match(
    String(headers['set-cookie']),
    /^__Host-sid=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
  );
});
