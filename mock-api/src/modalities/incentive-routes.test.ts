import assert from 'node:assert/strict';
import type { RecordId } from '#domain/ids';
import type { Database } from '../database.ts';
import { newId } from '../new-id.ts';
import { testApi } from '../test-clinic.ts';
import { ids } from '../test-ids.ts';
import { onBothEngines } from '../test-database.ts';
import { openRecording, refusals } from '../test-recording.ts';
import { addTest } from './read-test.example.ts';

const enrollment = {
  startedOn: '2026-11-02',
  target: 'stimulants',
  schedule: 'draws-per-sample',
  payer: 'State grant',
  annualCap: null,
  endedOn: null,
  endReason: null,
};

const open = async (database: Database, over: object = {}) => {
  const chart = await openRecording(database);
  const made = await chart.post('incentive-enrollments', { ...enrollment, ...over });
  const enrollmentId = made.json().id as RecordId;
  const line = (sourceId: RecordId, reason: string | null = null, key?: string) =>
    chart.post('incentive-entries', { enrollmentId, sourceId, reason }, key);
  const draw = (id: string, key?: string) =>
    chart.post(`incentive-entries/${id}/draws`, { witness: 'K. Wu' }, key);
  const entries = async () => (await chart.chart()).incentiveEntries;
  return { ...chart, line, draw, entries };
};

onBothEngines('a sample earns its draws once, and they are drawn once', async (database) => {
  const { line, draw, entries } = await open(database);
  const first = await addTest(database, '2026-11-03');
  const second = await addTest(database, '2026-11-05');
  assert.equal((await line(first)).json().draws, 1);
  const key = newId();
  const made = await line(second, null, key);
  assert.equal(made.json().draws, 2, made.body);
  assert.deepEqual((await line(second, null, key)).json(), made.json());
  assert.equal((await line(second)).statusCode, 409);
  const { id } = made.json();
  const [one, other] = await Promise.all([draw(id), draw(id)]);
  assert.deepEqual([one.statusCode, other.statusCode].toSorted(), [201, 409]);
  const entry = (await entries()).find((each) => each.id === id);
  assert.equal(entry?.drawn.length, 2);
  assert.equal(entry?.version, 2);
  for (const { slip, witness, drawnBy } of entry?.drawn ?? []) {
    assert.ok(slip >= 1 && slip <= 500);
    assert.deepEqual([witness, drawnBy], ['K. Wu', ids.therapist]);
  }
});

onBothEngines('a corrected result takes a counter entry and rewrites nothing', async (database) => {
  const { line, draw, entries } = await open(database);
  const first = await addTest(database, '2026-11-03');
  const second = await addTest(database, '2026-11-05');
  const kept = (await line(first)).json();
  const { id } = (await line(second)).json();
  await database
    .updateTable('testAnalytes')
    .set({ screen: 'presumptive-positive' })
    .where('testId', '=', second)
    .execute();
  assert.match((await draw(id)).json().detail, /Enter the difference first/);
  assert.deepEqual(refusals(await line(second)), ['400', 'reason: say why the entry is countered']);
  const counter = (await line(second, 'Confirmed by the laboratory')).json();
  assert.deepEqual([counter.draws, counter.counterTo, counter.outcome], [-2, id, 'positive']);
  assert.equal((await draw(id)).statusCode, 409);
  const rows = await entries();
  assert.equal(rows.length, 3);
  assert.deepEqual(rows[0], kept);
});

onBothEngines('vouchers stop at the yearly limit of the payer', async (database) => {
  const { line } = await open(database, { schedule: 'vouchers', annualCap: 4 });
  const [first, second] = [
    await addTest(database, '2026-11-03'),
    await addTest(database, '2026-11-05'),
  ];
  const paid = [(await line(first)).json(), (await line(second)).json()];
  assert.deepEqual(
    paid.map(({ amount, payable }) => [amount, payable]),
    [
      [2.5, 2.5],
      [3.75, 1.5],
    ],
  );
});

onBothEngines('a sample without a result, or of another chart, earns nothing', async (database) => {
  const { line } = await open(database, { target: 'attendance' });
  assert.equal((await line(ids.attendance)).statusCode, 409);
  assert.equal((await line(ids.unknown)).statusCode, 404);
});

const shelfOf = async (database: Database, who: (typeof ids)['therapist' | 'supervisor']) => {
  const { api, as } = testApi(database);
  const headers = { ...(await as(who)), 'idempotency-key': newId() };
  const url = `/api/sites/${ids.north}`;
  const post = (path: string, payload: object) =>
    api.inject({ method: 'POST', url: `${url}/${path}`, headers, payload });
  return { post, read: () => api.inject({ url: `${url}/prize-shelf`, headers }) };
};

const everySlipJumbo = {
  noneSlips: 0,
  smallSlips: 0,
  smallValue: 1,
  largeSlips: 0,
  largeValue: 20,
  jumboSlips: 10,
  jumboValue: 80,
};

onBothEngines('prizes leave the shelf, and are owed when it has none', async (database) => {
  const { line, draw, post } = await open(database);
  const { id } = (await line(await addTest(database, '2026-11-03'))).json();
  const supervisor = await shelfOf(database, ids.supervisor);
  const mixed = await supervisor.post('prize-mixes', everySlipJumbo);
  assert.equal(mixed.json().mix.version, 1, mixed.body);
  const [drawn] = (await draw(id)).json().drawn;
  assert.deepEqual(
    [drawn.prize, drawn.value, drawn.handedOver, drawn.mixVersion],
    ['jumbo', 80, 'owed', 1],
  );
  assert.equal((await post(`incentive-entries/${id}/prizes-given`, {})).statusCode, 409);
  const therapist = await shelfOf(database, ids.therapist);
  const stocked = await therapist.post('prize-stock', { prize: 'jumbo', change: 2, note: null });
  assert.equal(stocked.json().stock.jumbo, 2);
  const given = await post(`incentive-entries/${id}/prizes-given`, {});
  assert.equal(given.json().drawn[0].handedOver, 'given', given.body);
  const shelf = (await therapist.read()).json();
  assert.equal(shelf.stock.jumbo, 1);
  assert.deepEqual(
    shelf.moves.map(({ kind, change }: { kind: string; change: number }) => [kind, change]),
    [
      ['given', -1],
      ['restock', 2],
    ],
  );
});

onBothEngines('the shelf refuses what cannot be', async (database) => {
  await openRecording(database);
  const therapist = await shelfOf(database, ids.therapist);
  const taken = await therapist.post('prize-stock', { prize: 'small', change: -1, note: null });
  assert.match(refusals(taken)[1] ?? '', /^change: takes more/);
  assert.equal((await therapist.post('prize-mixes', everySlipJumbo)).statusCode, 404);
  const supervisor = await shelfOf(database, ids.supervisor);
  const empty = await supervisor.post('prize-mixes', { ...everySlipJumbo, jumboSlips: 0 });
  assert.match(refusals(empty)[1] ?? '', /^noneSlips: the bowl is empty/);
});
