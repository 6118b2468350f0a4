import assert from 'node:assert/strict';
import { onBothEngines } from '../test-database.ts';
import { openRecording, refusals } from '../test-recording.ts';

const crisis = {
  kind: 'crisis-contact',
  occurredAt: '2026-11-18T04:40:00.000Z',
  channel: 'phone',
  caller: 'person',
  severity: null,
  summary: 'Called after an argument; talked it through.',
  actions: ['talked-it-through'],
  followedUpAt: null,
  followUp: null,
  closedAt: null,
};
const plan = {
  agreedOn: '2026-11-18',
  warningSigns: 'not sleeping',
  coping: 'walk',
  distractions: 'library',
  people: 'sister',
  professionals: '988',
  safePlace: 'lock box',
};

onBothEngines(
  'a crisis at night has 24 hours for its follow-up, then is closed',
  async (database) => {
    const { post, put, takeBack, chart, caseload } = await openRecording(database);
    const answer = await post('safety-events', crisis);
    assert.equal(answer.statusCode, 201, answer.body);
    const row = answer.json();
    assert.equal(row.occurredOn, '2026-11-17');
    assert.equal(row.followUpDueAt, '2026-11-19T04:40:00.000Z');
    const marked = async () =>
      (await caseload()).rows[0]?.summary.reasons.some(({ id }) => id === 'M02');
    assert.equal(await marked(), true);
    const followed = {
      ...crisis,
      actions: ['talked-it-through', 'appointment-made'],
      followedUpAt: '2026-11-18T14:00:00.000Z',
      followUp: 'Reached; safe; comes on Thursday.',
      closedAt: '2026-11-18T14:10:00.000Z',
    };
    const corrected = await put('safety-events', row.id, 1, followed);
    assert.equal(corrected.statusCode, 200, corrected.body);
    assert.deepEqual(corrected.json().actions, followed.actions);
    assert.equal(await marked(), false);
    assert.equal((await takeBack('safety-events', row.id, 2)).statusCode, 200);
    assert.equal((await chart()).safetyEvents.length, 1);
  },
);

onBothEngines('what cannot be of an event is named at its field', async (database) => {
  const { post } = await openRecording(database);
  const refused = async (over: object) =>
    refusals(await post('safety-events', { ...crisis, ...over }));
  assert.deepEqual(await refused({ occurredAt: '2026-11-18T14:42:01.000Z' }), [
    '400',
    'occurredAt: must not be ahead of now',
  ]);
  assert.deepEqual(await refused({ closedAt: '2026-11-18T14:00:00.000Z' }), [
    '400',
    'closedAt: record the follow-up before closing',
  ]);
  assert.equal((await refused({ summary: '' }))[1]?.split(':')[0], 'summary');
  assert.equal((await refused({ summary: 'x'.repeat(10_000) }))[1]?.split(':')[0], 'summary');
  assert.equal((await refused({ actions: ['ran-away'] }))[0], '400');
});

onBothEngines('a new version of the safety plan is a new row', async (database) => {
  const { post, chart } = await openRecording(database);
  assert.equal((await post('safety-plans', plan)).statusCode, 201);
  const second = await post('safety-plans', { ...plan, people: 'sister; a friend from group 🌿' });
  assert.equal(second.statusCode, 201, second.body);
  assert.equal((await chart()).safetyPlans.length, 2);
  assert.equal(refusals(await post('safety-plans', { ...plan, agreedOn: '2026-11-19' }))[0], '400');
});

onBothEngines(
  'the question after overdoses, withdrawal and changes in life are recorded',
  async (database) => {
    const { post, chart, caseload } = await openRecording(database);
    const check = await post('safety-checks', { on: '2026-11-18', overdose: 'yes' });
    assert.equal(check.statusCode, 201, check.body);
    assert.deepEqual(refusals(await post('safety-checks', { on: '2026-11-18', overdose: null })), [
      '400',
      'overdose: choose what the person said',
    ]);
    const seen = { on: '2026-11-18', substance: 'alcohol', category: 2, signs: 'tremor, sweating' };
    assert.equal((await post('withdrawal-reports', seen)).statusCode, 201);
    assert.equal(refusals(await post('withdrawal-reports', { ...seen, category: 4 }))[0], '400');
    const change = {
      kind: 'unhoused',
      on: '2026-11-17',
      summary: 'Sleeps in the car since Monday.',
      planAcceptedOn: null,
      discussedOn: null,
    };
    assert.equal((await post('circumstance-changes', change)).statusCode, 201);
    const { withdrawalObservations, safetyChecks, circumstances } = await chart();
    assert.deepEqual(
      [withdrawalObservations.length, safetyChecks.length, circumstances.length],
      [1, 1, 1],
    );
    const found = (await caseload()).rows[0]?.summary.reasons.map(({ id }) => id);
    assert.ok(found?.includes('M02') && found.includes('M14'), String(found));
  },
);
