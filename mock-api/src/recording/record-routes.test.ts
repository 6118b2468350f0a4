import assert from 'node:assert/strict';
import { refreshEverybody } from '../caseload/caseload-summaries.ts';
import type { Database } from '../database.ts';
import { instant } from '#domain/time/instant';
import type { StaffId } from '#domain/ids';
import { newId } from '../new-id.ts';
import { addTestClinic, testApi } from '../test-clinic.ts';
import { onBothEngines } from '../test-database.ts';
import { ids } from '../test-ids.ts';

const base = `/api/episodes/${ids.episode}/outreach-contacts`;
const call = { on: '2026-11-17', channel: 'phone', outcome: 'not-reached' };

const open = async (database: Database, who: StaffId = ids.therapist) => {
  await addTestClinic(database);
  await refreshEverybody(database, instant('2026-11-18T14:42:00.000Z'));
  const { api, as } = testApi(database);
  const headers = await as(who);
  const send = (
    method: 'POST' | 'PUT' | 'GET',
    url: string,
    payload: object | null,
    more: Record<string, string> = {},
  ) =>
    api.inject({
      method,
      url,
      headers: { ...headers, ...more },
      ...(payload === null ? {} : { payload }),
    });
  const post = (payload: object, key: string = newId(), url = base) =>
    send('POST', url, payload, { 'idempotency-key': key });
  const put = (id: string, payload: object, version: number) =>
    send('PUT', `${base}/${id}`, payload, { 'if-match': `"${version}"` });
  const takeBack = (id: string, version: number, reason: string, key: string = newId()) =>
    send(
      'POST',
      `${base}/${id}/entered-in-error`,
      { reason },
      { 'if-match': `"${version}"`, 'idempotency-key': key },
    );
  const history = async (id: string) =>
    (await send('GET', `${base}/${id}/history`, null)).json().versions;
  const listed = async () =>
    (await send('GET', `/api/episodes/${ids.episode}/chart`, null)).json().outreach;
  return { api, as, send, post, put, takeBack, history, listed };
};

onBothEngines('what is recorded stands in the chart at once', async (database) => {
  const { post, listed } = await open(database);
  const answer = await post(call);
  assert.equal(answer.statusCode, 201, answer.body);
  assert.equal(answer.headers['etag'], '"1"');
  assert.deepEqual(await listed(), [answer.json()]);
  const { recordedAt, recordedBy, enteredInErrorAt, version } = answer.json();
  assert.deepEqual(
    { recordedAt, recordedBy, enteredInErrorAt, version },
    {
      recordedAt: '2026-11-18T14:42:00.000Z',
      recordedBy: ids.therapist,
      enteredInErrorAt: null,
      version: 1,
    },
  );
});

onBothEngines('a write sent twice is one write with one answer', async (database) => {
  const { post, listed } = await open(database);
  const key = newId();
  const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => post(call, key)));
  for (const other of others) {
    assert.deepEqual([other.statusCode, other.body], [201, first?.body]);
    assert.equal(other.headers['etag'], '"1"');
  }
  assert.equal((await listed()).length, 1);
  const changed = await post({ ...call, channel: 'text' }, key);
  assert.deepEqual([changed.statusCode, changed.json().code], [422, 'key-reused']);
  const another = await post(call, newId());
  assert.notEqual(another.json().id, first?.json().id);
});

onBothEngines('a write without a key is refused, naming the header', async (database) => {
  const { send } = await open(database);
  const missing = await send('POST', base, call);
  assert.equal(missing.statusCode, 400);
  assert.deepEqual(missing.json().errors, [
    { pointer: '/headers/idempotency-key', message: 'is needed' },
  ]);
  const wrong = await send('POST', base, call, { 'idempotency-key': 'again' });
  assert.equal(wrong.json().errors[0].pointer, '/headers/idempotency-key');
});

onBothEngines('a key whose write was refused can be used for the mended one', async (database) => {
  const { post } = await open(database);
  const key = newId();
  assert.equal((await post({ ...call, on: '2026-11-19' }, key)).statusCode, 400);
  assert.equal((await post(call, key)).statusCode, 201);
});

onBothEngines('a correction keeps what stood before', async (database) => {
  const { post, put, history, listed } = await open(database);
  const before = (await post(call)).json();
  const answer = await put(before.id, { ...call, outcome: 'reached' }, 1);
  assert.equal(answer.statusCode, 200, answer.body);
  assert.equal(answer.headers['etag'], '"2"');
  assert.equal(answer.json().outcome, 'reached');
  assert.deepEqual(await listed(), [answer.json()]);
  assert.deepEqual(await history(before.id), [
    {
      version: 1,
      row: before,
      replacedAt: '2026-11-18T14:42:00.000Z',
      replacedBy: ids.therapist,
    },
  ]);
  const again = await put(before.id, { ...call, outcome: 'reached' }, 1);
  assert.deepEqual([again.statusCode, again.body], [200, answer.body]);
  const stale = await put(before.id, { ...call, channel: 'visit' }, 1);
  assert.equal(stale.statusCode, 412);
  assert.deepEqual(stale.json().current, answer.json());
});

onBothEngines('a row taken back stays, with the reason, and cannot be mended', async (database) => {
  const { post, put, takeBack, history } = await open(database);
  const { id } = (await post(call)).json();
  const key = newId();
  const answer = await takeBack(id, 1, 'Another person was called', key);
  assert.equal(answer.statusCode, 200, answer.body);
  const { version, enteredInErrorAt, enteredInErrorReason } = answer.json();
  assert.deepEqual(
    { version, enteredInErrorAt, enteredInErrorReason },
    {
      version: 2,
      enteredInErrorAt: '2026-11-18T14:42:00.000Z',
      enteredInErrorReason: 'Another person was called',
    },
  );
  const again = await takeBack(id, 1, 'Another person was called', key);
  assert.deepEqual([again.statusCode, again.body], [200, answer.body]);
  const twice = await takeBack(id, 2, 'Once more');
  assert.equal(twice.statusCode, 409);
  const mended = await put(id, call, 2);
  assert.deepEqual(
    [mended.statusCode, mended.json().code, mended.json().detail],
    [409, 'not-changeable', 'This contact was marked as entered in error. Record a new one.'],
  );
  assert.equal((await history(id)).length, 1);
});

onBothEngines('what cannot be is refused, each field by name', async (database) => {
  const { post, listed } = await open(database);
  const cases = [
    [{ ...call, on: '2026-11-19' }, '/body/on', 'must not be after today, 2026-11-18'],
    [{ ...call, on: '2026-09-01' }, '/body/on', 'is before the admission on 2026-10-05'],
    [
      { ...call, on: '2026-02-30' },
      '/body/on',
      'must be a day such as 2026-11-21, of 1900 to 2100',
    ],
    [{ ...call, version: 4 }, '/body/version', 'is not a field that is known here'],
  ] as const;
  for (const [draft, pointer, message] of cases) {
    const answer = await post(draft);
    assert.equal(answer.statusCode, 400);
    assert.deepEqual(answer.json().errors, [{ pointer, message }]);
  }
  assert.deepEqual(await listed(), []);
});

onBothEngines('a row is found under the address of its own episode only', async (database) => {
  const { post, send } = await open(database);
  const { id } = (await post(call)).json();
  const elsewhere = `/api/episodes/${ids.unknown}/outreach-contacts/${id}`;
  const more = { 'if-match': '"1"' };
  const foreign = await send('PUT', elsewhere, call, more);
  const unknown = await send('PUT', `${base}/${ids.unknown}`, call, more);
  assert.deepEqual([foreign.statusCode, unknown.statusCode], [404, 404]);
  assert.equal(foreign.body, unknown.body);
  assert.equal((await send('GET', `${elsewhere}/history`, null)).statusCode, 404);
  assert.equal((await send('PUT', `${base}/${id}`, call)).statusCode, 428);
});

onBothEngines('who may not write finds nothing there, and leaves a trace', async (database) => {
  const { api, as, listed } = await open(database);
  for (const who of [ids.otherTherapist, ids.southSupervisor, ids.administrator]) {
    const headers = { ...(await as(who)), 'idempotency-key': newId() };
    const answer = await api.inject({ method: 'POST', url: base, headers, payload: call });
    assert.equal(answer.statusCode, 404);
  }
  assert.deepEqual(await listed(), []);
  const refused = await database
    .selectFrom('auditEvents')
    .select('action')
    .where('outcome', '=', 'refused')
    .execute();
  assert.deepEqual(
    refused.map(({ action }) => action),
    Array<string>(3).fill('attendance.change'),
  );
});

onBothEngines('what changed is listed for open pages: ids, nothing else', async (database) => {
  const { post, put } = await open(database);
  const { id } = (await post(call)).json();
  await put(id, { ...call, outcome: 'reached' }, 1);
  const changes = await database.selectFrom('chartChanges').selectAll().orderBy('number').execute();
  assert.deepEqual(
    changes.map(({ episodeId, siteId, path, recordId, version, by }) => [
      episodeId,
      siteId,
      path,
      recordId,
      version,
      by,
    ]),
    [1, 2].map((version) => [
      ids.episode,
      ids.north,
      'outreach-contacts',
      id,
      version,
      ids.therapist,
    ]),
  );
});

onBothEngines('texts are kept as people write them, in one form', async (database) => {
  const { post, takeBack } = await open(database);
  const rows = await Promise.all(Array.from({ length: 6 }, async () => (await post(call)).json()));
  const reasons = [
    ['Zoe\u0308 😀', 'Zoë 😀'],
    ['مريم هنا', 'مريم هنا'],
    ['one\r\ntwo\tthree', 'one\ntwo\tthree'],
  ] as const;
  for (const [n, [typed, kept]] of reasons.entries())
    assert.equal((await takeBack(rows[n].id, 1, typed)).json().enteredInErrorReason, kept);
  const refused = [
    ['a\u0000b', 'holds a control character'],
    ['a\ud83d', 'holds half a character'],
    ['a\u202eb', 'holds a character that turns the direction of writing'],
    ['   ', 'must not be empty'],
    ['', 'must not be empty'],
    ['x'.repeat(10_000), 'must have at most 500 letters'],
  ] as const;
  for (const [typed, message] of refused) {
    const answer = await takeBack(rows[5].id, 1, typed);
    assert.deepEqual(answer.json().errors, [{ pointer: '/body/reason', message }]);
  }
});
