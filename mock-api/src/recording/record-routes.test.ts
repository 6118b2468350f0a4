import assert from 'node:assert/strict';
import { newId } from '../new-id.ts';
import { onBothEngines } from '../test-database.ts';
import { ids } from '../test-ids.ts';
import { base, call, openRecorder } from './test-recorder.ts';

onBothEngines('what is recorded stands in the chart at once', async (database) => {
  const { post, listed } = await openRecorder(database);
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
  const { post, listed } = await openRecorder(database);
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
  const { send } = await openRecorder(database);
  const missing = await send('POST', base, call);
  assert.equal(missing.statusCode, 400);
  assert.deepEqual(missing.json().errors, [
    { pointer: '/headers/idempotency-key', message: 'is needed' },
  ]);
  const wrong = await send('POST', base, call, { 'idempotency-key': 'again' });
  assert.equal(wrong.json().errors[0].pointer, '/headers/idempotency-key');
});

onBothEngines('a key whose write was refused can be used for the mended one', async (database) => {
  const { post } = await openRecorder(database);
  const key = newId();
  assert.equal((await post({ ...call, on: '2026-11-19' }, key)).statusCode, 400);
  assert.equal((await post(call, key)).statusCode, 201);
});

onBothEngines('a correction keeps what stood before', async (database) => {
  const { post, put, history, listed } = await openRecorder(database);
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
  const { post, put, takeBack, history } = await openRecorder(database);
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

onBothEngines('what changed is listed for open pages: ids, nothing else', async (database) => {
  const { post, put } = await openRecorder(database);
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
