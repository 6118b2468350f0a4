import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { openSqlite } from './database.ts';
import { migrate } from './migrator.ts';
import { addTestClinic, testApi } from './test-clinic.ts';
import { ids } from './test-ids.ts';

const open = async (context: TestContext) => {
  const database = openSqlite(':memory:');
  context.after(() => database.destroy());
  await migrate(database);
  await addTestClinic(database);
  return testApi(database);
};

const signIn = { method: 'POST', url: '/api/session' } as const;

test('health and clinic answer without a sign-in', async (context) => {
  const { api } = await open(context);
  assert.deepEqual((await api.inject('/api/health')).json(), { status: 'ok', version: 'test' });
  const clinic = (await api.inject('/api/clinic')).json();
  assert.deepEqual(clinic, { name: 'North', kind: 'clinic', today: '2026-11-18' });
});

test('every wrong field is named, with what it may be', async (context) => {
  const { api } = await open(context);
  const payload = { email: 7, passwort: 'x', role: 'administrator' };
  const answer = await api.inject({ ...signIn, payload });
  assert.equal(answer.statusCode, 400);
  assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8');
  assert.deepEqual(answer.json(), {
    type: 'urn:stepdown:problem:invalid-request',
    title: 'Some fields are not right',
    status: 400,
    code: 'invalid-request',
    errors: [
      { pointer: '/body/password', message: 'is needed' },
      { pointer: '/body/passwort', message: 'is not a field that is known here' },
      { pointer: '/body/role', message: 'is not a field that is known here' },
      { pointer: '/body/email', message: 'must be text' },
    ],
  });
});

const refused: [string, object, number, string][] = [
  [
    'another content type',
    { headers: { 'content-type': 'text/plain' }, payload: 'x' },
    415,
    'not-json',
  ],
  [
    'broken JSON',
    { headers: { 'content-type': 'application/json' }, payload: '{' },
    400,
    'malformed-json',
  ],
  ['no body', { headers: { 'content-type': 'application/json' } }, 400, 'malformed-json'],
  [
    'a prototype',
    { headers: { 'content-type': 'application/json' }, payload: '{"__proto__":{}}' },
    400,
    'malformed-json',
  ],
  ['a NUL', { payload: { email: 'a\u0000b', password: 'x' } }, 400, 'invalid-request'],
  [
    'a body of 65 KiB',
    { payload: { email: 'x'.repeat(66_560), password: 'x' } },
    413,
    'body-too-large',
  ],
  [
    'a page of another site',
    { headers: { 'sec-fetch-site': 'cross-site' }, payload: {} },
    403,
    'cross-site',
  ],
  [
    'another origin',
    { headers: { origin: 'https://elsewhere.example' }, payload: {} },
    403,
    'cross-site',
  ],
];
for (const [what, request, status, code] of refused)
  test(`${what} is refused with ${status}`, async (context) => {
    const { api } = await open(context);
    const answer = await api.inject({ ...signIn, ...request });
    assert.deepEqual([answer.statusCode, answer.json().code], [status, code], answer.body);
  });

test('an unknown route, a bad URL and one that is too long are problems too', async (context) => {
  const { api } = await open(context);
  const cases = { '/api/nothing': 404, '/api/%ZZ': 400, [`/api/${'x'.repeat(2100)}`]: 414 };
  for (const [url, status] of Object.entries(cases)) {
    const answer = await api.inject(url);
    assert.equal(answer.statusCode, status, answer.body);
    assert.match(String(answer.headers['content-type']), /^application\/problem\+json/);
    assert.equal(answer.headers['cache-control'], 'no-store');
  }
});

test('an unexpected error says nothing about the inside', async (context) => {
  const { api } = await open(context);
  const logged = context.mock.method(console, 'error', () => undefined);
  api.get('/api/broken', { config: { policy: 'anyone' } }, () => {
    throw new Error('canary: select * from people');
  });
  const answer = await api.inject('/api/broken');
  assert.equal(answer.statusCode, 500);
  assert.deepEqual(Object.keys(answer.json()), ['type', 'title', 'status', 'code', 'requestId']);
  const words = JSON.stringify(logged.mock.calls.map((call) => call.arguments));
  assert.ok(!answer.body.includes('canary') && !words.includes('canary'));
  assert.ok(words.includes('GET /api/broken'));
});

test('every answer carries the security headers', async (context) => {
  const { api } = await open(context);
  for (const url of ['/api/health', '/api/nothing', '/api/session', '/api/%ZZ']) {
    const { headers } = await api.inject(url);
    assert.equal(headers['x-content-type-options'], 'nosniff', url);
    assert.equal(headers['content-security-policy'], `default-src 'none'; frame-ancestors 'none'`);
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.equal(headers['server'], undefined);
  }
});

test('a route that does not say who may call it does not start', async (context) => {
  const { api } = await open(context);
  assert.throws(() => api.get('/api/forgotten', () => ({})), /does not say who may call it/);
});

test('a handler that forgets to ask cannot answer', async (context) => {
  const { api, as } = await open(context);
  context.mock.method(console, 'error', () => undefined);
  api.get('/api/forgetful', { config: { policy: 'chart.read' } }, async () => ({ secret: 1 }));
  const answer = await api.inject({ url: '/api/forgetful', headers: await as(ids.therapist) });
  assert.equal(answer.statusCode, 500);
  assert.ok(!answer.body.includes('secret'));
});
