import assert from 'node:assert/strict';
import { onBothEngines } from '../test-database.ts';
import { openRecording, refusals } from '../test-recording.ts';

const order = {
  panelId: 'iop-10',
  matrix: 'urine',
  pattern: 'random',
  testsPerWeek: 2,
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  startsOn: '2026-11-23',
  endsOn: '2026-12-20',
  orderedBy: 'Dr. Ruiz',
  endReason: null,
};

interface Scheduled {
  readonly scheduledOn: string;
  readonly state: string;
  readonly testOrderId: string | null;
  readonly enteredInErrorAt: string | null;
}

const weekOf = (day: string): number =>
  Math.floor((Date.parse(day) - Date.parse('2026-11-23')) / (7 * 86_400_000));

const perWeek = (tests: readonly Scheduled[]): number[] => {
  const counts = [0, 0, 0, 0, 0, 0];
  for (const { scheduledOn } of tests) counts[weekOf(scheduledOn)]! += 1;
  return counts;
};

const open = async (database: Parameters<typeof openRecording>[0]) => {
  const recording = await openRecording(database);
  const tests = async (): Promise<Scheduled[]> => (await recording.chart()).tests;
  const ahead = async () =>
    (await tests()).filter((test) => test.state === 'scheduled' && test.enteredInErrorAt === null);
  return { ...recording, tests, ahead };
};

onBothEngines('an order puts its tests on the schedule of each week', async (database) => {
  const { post, ahead, chart } = await open(database);
  const answer = await post('test-orders', order);
  assert.equal(answer.statusCode, 201, answer.body);
  assert.deepEqual((await chart()).testOrders, [answer.json()]);
  const tests = await ahead();
  assert.deepEqual(perWeek(tests), [2, 2, 2, 2, 0, 0]);
  assert.ok(tests.every(({ testOrderId }) => testOrderId === answer.json().id));
});

onBothEngines('an order that ends earlier cancels what is ahead', async (database) => {
  const { post, put, tests, ahead } = await open(database);
  const { id } = (await post('test-orders', order)).json();
  const ended = { ...order, endsOn: '2026-12-06', endReason: 'stepped down' };
  const answer = await put('test-orders', id, 1, ended);
  assert.equal(answer.statusCode, 200, answer.body);
  assert.deepEqual(perWeek(await ahead()), [2, 2, 0, 0, 0, 0]);
  const cancelled = (await tests()).filter(({ state }) => state === 'cancelled-by-program');
  assert.deepEqual(perWeek(cancelled), [0, 0, 2, 2, 0, 0]);
});

onBothEngines('a changed order is drawn anew, a longer one drawn further', async (database) => {
  const { post, put, ahead } = await open(database);
  const { id } = (await post('test-orders', order)).json();
  const before = await ahead();
  await put('test-orders', id, 1, { ...order, endsOn: '2027-01-03' });
  const longer = await ahead();
  assert.deepEqual(perWeek(longer), [2, 2, 2, 2, 2, 2]);
  assert.deepEqual(longer.slice(0, before.length), before);
  await put('test-orders', id, 2, { ...order, endsOn: '2027-01-03', testsPerWeek: 1 });
  assert.deepEqual(perWeek(await ahead()), [1, 1, 1, 1, 1, 1]);
});

onBothEngines('an order is ended, not taken back', async (database) => {
  const { post, takeBack } = await open(database);
  const { id } = (await post('test-orders', order)).json();
  const answer = await takeBack('test-orders', id, 1);
  assert.equal(answer.statusCode, 409);
  assert.match(answer.body, /End the order instead/);
});

onBothEngines('an order that cannot be is refused at its field', async (database) => {
  const { post, chart } = await open(database);
  const bad = async (over: object) => refusals(await post('test-orders', { ...order, ...over }));
  assert.match(
    (await bad({ endsOn: '2026-11-22' })).join(),
    /endsOn: must not be before the start/,
  );
  assert.match((await bad({ endsOn: '2027-11-22' })).join(), /endsOn: must be at most 13 weeks/);
  assert.match(
    (await bad({ startsOn: '2026-11-01' })).join(),
    /startsOn: must not be before today/,
  );
  assert.match((await bad({ weekdays: ['monday', 'monday', 'friday'] })).join(), /each day once/);
  assert.match((await bad({ testsPerWeek: 5 })).join(), /nothing to chance/);
  assert.match((await bad({ testsPerWeek: 0 })).join(), /^400,testsPerWeek/);
  assert.deepEqual((await chart()).tests, []);
});

onBothEngines('days of use are kept as they were reported', async (database) => {
  const { post, put, chart } = await open(database);
  const report = {
    reported: 'Alcohol',
    from: '2026-11-04',
    until: '2026-11-17',
    days: ['2026-11-07', '2026-11-14'],
  };
  const answer = await post('use-reports', report);
  assert.equal(answer.statusCode, 201, answer.body);
  const { id } = answer.json();
  const none = await put('use-reports', id, 1, { ...report, days: [] });
  assert.deepEqual((await chart()).useReports, [none.json()]);
  const outside = await post('use-reports', { ...report, days: ['2026-11-18'] });
  assert.match(refusals(outside).join(), /days: must lie from 2026-11-04 to 2026-11-17/);
});
