import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { refreshEverybody } from '../caseload/caseload-summaries.ts';
import type { Database } from '../database.ts';
import { instant } from '#domain/time/instant';
import { newId } from '../new-id.ts';
import { addTestClinic, testApi } from '../test-clinic.ts';
import { onBothEngines } from '../test-database.ts';
import { ids } from '../test-ids.ts';

const MINUTE_MS = 60_000;
const call = { on: '2026-11-17', channel: 'phone', outcome: 'not-reached' };

interface Event {
  readonly id: string;
  readonly data: string | null;
}

/** Reads a stream event by event; `next` is null once it has ended. */
const reader = (answer: Response) => {
  const source = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (): Promise<Event | null> => {
    const end = text.indexOf('\n\n');
    if (end >= 0) {
      const fields = new Map(
        text
          .slice(0, end)
          .split('\n')
          .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
      );
      text = text.slice(end + 2);
      const id = fields.get('id');
      return id === undefined ? next() : { id, data: fields.get('data') ?? null };
    }
    const { done, value } = await source.read();
    if (done) return null;
    text += value;
    return next();
  };
  return { next, stop: () => source.cancel() };
};

const open = async (database: Database, context: TestContext) => {
  await addTestClinic(database);
  await refreshEverybody(database, instant('2026-11-18T14:42:00.000Z'));
  const { api, as, time } = testApi(database);
  const address = await api.listen({ port: 0 });
  context.after(() => api.close());
  const headers = await as(ids.therapist);
  const url = `${address}/api/episodes/${ids.episode}/changes`;
  const follow = async (more: Record<string, string> = {}) => {
    const answer = await fetch(url, { headers: { ...headers, ...more } });
    assert.equal(answer.status, 200);
    return { answer, ...reader(answer) };
  };
  const post = async () => {
    const answer = await api.inject({
      method: 'POST',
      url: `/api/episodes/${ids.episode}/outreach-contacts`,
      headers: { ...headers, 'idempotency-key': newId() },
      payload: call,
    });
    assert.equal(answer.statusCode, 201, answer.body);
    return answer.json().id as string;
  };
  return { api, as, time, headers, url, follow, post };
};

onBothEngines('what changes in a chart reaches who follows it', async (database, context) => {
  const { follow, post } = await open(database, context);
  const { answer, next, stop } = await follow({ 'accept-encoding': 'br' });
  assert.equal(answer.headers.get('content-type'), 'text/event-stream');
  assert.equal(answer.headers.get('content-encoding'), null);
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
  assert.equal((await next())?.data, null);
  const recordId = await post();
  const event = await next();
  assert.deepEqual(JSON.parse(event?.data ?? ''), {
    path: 'outreach-contacts',
    recordId,
    version: 1,
    by: ids.therapist,
  });
  await stop();
});

onBothEngines('who comes back learns what was missed, once', async (database, context) => {
  const { follow, post } = await open(database, context);
  const before = await follow();
  const start = (await before.next())?.id ?? '';
  await before.stop();
  const missed = [await post(), await post()];
  const again = await follow({ 'last-event-id': start });
  await again.next();
  const events = [await again.next(), await again.next()];
  assert.deepEqual(
    events.map((event) => JSON.parse(event?.data ?? '').recordId),
    missed,
  );
  await again.stop();
  const later = await follow({ 'last-event-id': events[1]?.id ?? '' });
  assert.deepEqual(await later.next(), { id: events[1]?.id, data: null });
  const recordId = await post();
  assert.equal(JSON.parse((await later.next())?.data ?? '').recordId, recordId);
  await later.stop();
});

onBothEngines(
  'an assignment taken away ends the stream before it tells',
  async (database, context) => {
    const { api, as, follow, headers, url } = await open(database, context);
    const { next } = await follow();
    await next();
    await database.updateTable('episodes').set({ therapistId: ids.otherTherapist }).execute();
    await api.inject({
      method: 'POST',
      url: `/api/episodes/${ids.episode}/outreach-contacts`,
      headers: { ...(await as(ids.otherTherapist)), 'idempotency-key': newId() },
      payload: call,
    });
    assert.equal(await next(), null);
    assert.equal((await fetch(url, { headers })).status, 404);
  },
);

onBothEngines('signing out ends the stream', async (database, context) => {
  const { api, follow, headers } = await open(database, context);
  const { next } = await follow();
  await next();
  await api.inject({ method: 'DELETE', url: '/api/session', headers });
  assert.equal(await next(), null);
});

onBothEngines('following a chart does not keep a sign-in alive', async (database, context) => {
  const { api, follow, headers, post, time, url } = await open(database, context);
  await post();
  time.now += 10 * MINUTE_MS;
  const { next, stop } = await follow();
  await next();
  await stop();
  time.now += 6 * MINUTE_MS;
  assert.equal((await fetch(url, { headers })).status, 401);
  assert.equal((await api.inject({ url: '/api/session', headers })).statusCode, 401);
});

onBothEngines('a server that stops lets go of its followers at once', async (database, context) => {
  const { api, follow } = await open(database, context);
  const streams = await Promise.all(Array.from({ length: 5 }, () => follow()));
  for (const { next } of streams) await next();
  const from = performance.now();
  await api.close();
  assert.ok(performance.now() - from < 2_000);
  for (const { next } of streams) assert.equal(await next(), null);
});
