import assert from 'node:assert/strict';
import { onBothEngines } from '../test-database.ts';
import { ids } from '../test-ids.ts';
import { openChart } from './test-safety.ts';

const phq9 = (nine: number | null) => ({
  instrument: 'phq-9',
  on: '2026-11-18',
  mode: 'interview',
  language: 'en',
  answers: [0, 0, 0, 0, 0, 0, 0, 0, nine, null],
  declinedReason: null,
});
const review = (answersId: string) => ({
  answersId,
  on: '2026-11-18',
  level: 'low',
  plan: 'Safety plan gone through; call on Friday.',
  meansSafety: 'Medication in weekly packs.',
  nextCheckOn: '2026-11-20',
});
const event = {
  kind: 'suicide-disclosure',
  occurredAt: '2026-11-18T14:00:00.000Z',
  channel: 'phone',
  caller: 'person',
  severity: 'severe',
  summary: 'Called and said that it has become too much.',
  actions: ['talked-it-through', 'told-supervisor'],
  followedUpAt: null,
  followUp: null,
  closedAt: null,
};

type Clinic = Awaited<ReturnType<typeof openChart>>;

/** The marker that names the alert, as the caseload has it. */
const marker = async ({ caseload }: Clinic) =>
  (await caseload()).reasons.find(({ id }) => id === 'M01');

onBothEngines('item 9 answered 1 raises an alert, a task with a clock, a gate', async (db) => {
  const clinic = await openChart(db);
  const answer = await clinic.record('administrations', phq9(1), ids.caseManager);
  assert.equal(answer.statusCode, 201, answer.body);
  const { id } = answer.json();
  const { suicideAlerts, safetyNotices } = await clinic.chart();
  assert.deepEqual(
    suicideAlerts.map(({ sourceId, finding, items, recordedBy }) => [
      sourceId,
      finding,
      items,
      recordedBy,
    ]),
    [[id, 'positive', [9], ids.caseManager]],
  );
  assert.deepEqual(
    safetyNotices.map(({ aboutId, who }) => [aboutId, who]),
    [
      [id, 'supervisor 14, supervisor on call'],
      [id, 'therapist 11, therapist'],
    ],
  );
  const found = await marker(clinic);
  assert.equal(found?.severity, 1);
  assert.equal(found.dueAt, '2026-11-19T05:00:00.000Z');
  const { readiness, tier } = await clinic.caseload();
  assert.equal(tier, 'safety');
  assert.equal(readiness.status, 'review-for-more-care');
});

onBothEngines('nothing closes an alert but a clinician’s review', async (db) => {
  const clinic = await openChart(db);
  const first = (await clinic.record('administrations', phq9(1))).json();
  const corrected = await clinic.correct('administrations', first, phq9(0));
  assert.equal(corrected.statusCode, 200, corrected.body);
  assert.notEqual(await marker(clinic), undefined);
  const later = await clinic.record('administrations', phq9(0));
  assert.equal(later.statusCode, 201);
  assert.notEqual(await marker(clinic), undefined);
  const taken = await clinic.takeBack('administrations', corrected.json());
  assert.equal(taken.statusCode, 200, taken.body);
  assert.notEqual(await marker(clinic), undefined);

  const refused = await clinic.record('suicide-risk-reviews', review(first.id), ids.caseManager);
  assert.equal(refused.statusCode, 404);
  assert.notEqual(await marker(clinic), undefined);

  const closed = await clinic.record('suicide-risk-reviews', review(first.id));
  assert.equal(closed.statusCode, 201, closed.body);
  assert.equal(await marker(clinic), undefined);

  const wrong = await clinic.takeBack('suicide-risk-reviews', closed.json());
  assert.equal(wrong.statusCode, 200, wrong.body);
  assert.notEqual(await marker(clinic), undefined);
});

onBothEngines('a review says level, plan, means and the next check', async (db) => {
  const clinic = await openChart(db);
  const { id } = (await clinic.record('administrations', phq9(2))).json();
  const pointerOf = async (over: object): Promise<string> => {
    const answer = await clinic.record('suicide-risk-reviews', { ...review(id), ...over });
    assert.equal(answer.statusCode, 400);
    return answer.json().errors[0].pointer;
  };
  assert.equal(await pointerOf({ nextCheckOn: null }), '/body/nextCheckOn');
  assert.equal(await pointerOf({ meansSafety: '' }), '/body/meansSafety');
  assert.equal(await pointerOf({ answersId: ids.unknown }), '/body/answersId');
  assert.equal(await pointerOf({ level: 'some' }), '/body/level');
  const supervisor = await clinic.record('suicide-risk-reviews', review(id), ids.supervisor);
  assert.equal(supervisor.statusCode, 201, supervisor.body);
});

onBothEngines('a severe disclosure is due in two hours, also when it is withdrawn', async (db) => {
  const clinic = await openChart(db);
  const answer = await clinic.record('safety-events', event, ids.caseManager);
  assert.equal(answer.statusCode, 201, answer.body);
  assert.deepEqual(answer.json().actions, event.actions);
  assert.equal(answer.json().occurredOn, '2026-11-18');
  assert.equal((await marker(clinic))?.dueAt, '2026-11-18T16:42:00.000Z');
  await clinic.takeBack('safety-events', answer.json());
  assert.notEqual(await marker(clinic), undefined);
});

onBothEngines('answers that came without an alert leave one before they change', async (db) => {
  const clinic = await openChart(db);
  const first = (await clinic.record('administrations', phq9(1))).json();
  await db.deleteFrom('suicideAlertItems').execute();
  await db.deleteFrom('suicideAlerts').execute();
  const corrected = await clinic.correct('administrations', first, phq9(0));
  assert.equal(corrected.statusCode, 200, corrected.body);
  assert.equal((await clinic.chart()).suicideAlerts.length, 1);
  assert.notEqual(await marker(clinic), undefined);
});

onBothEngines('who was told when is kept', async (db) => {
  const clinic = await openChart(db);
  const { id } = (await clinic.record('administrations', phq9(1))).json();
  const told = {
    aboutId: id,
    toldAt: '2026-11-18T14:40:00.000Z',
    who: 'Dr. Example, on call',
    how: 'phone',
  };
  assert.equal((await clinic.record('safety-notices', told)).statusCode, 201);
  const ahead = { ...told, toldAt: '2026-11-18T23:40:00.000Z' };
  const answer = await clinic.record('safety-notices', ahead);
  assert.deepEqual(answer.json().errors, [
    { pointer: '/body/toldAt', message: 'must not be ahead of now' },
  ]);
  assert.equal((await clinic.chart()).safetyNotices.length, 3);
});
