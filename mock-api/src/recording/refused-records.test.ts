import assert from 'node:assert/strict';
import { newId } from '../new-id.ts';
import { onBothEngines } from '../test-database.ts';
import { ids } from '../test-ids.ts';
import { base, call, openRecorder } from './test-recorder.ts';

onBothEngines('what cannot be is refused, each field by name', async (database) => {
  const { post, listed } = await openRecorder(database);
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
  const { post, send } = await openRecorder(database);
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
  const { api, as, listed } = await openRecorder(database);
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

onBothEngines('texts are kept as people write them, in one form', async (database) => {
  const { post, takeBack } = await openRecorder(database);
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
