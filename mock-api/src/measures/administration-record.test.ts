import assert from 'node:assert/strict';
import { onBothEngines } from '../test-database.ts';
import { openRecording, refusals } from '../test-recording.ts';

const phq9 = {
  instrument: 'phq-9',
  on: '2026-11-18',
  mode: 'interview',
  language: 'en',
  answers: [1, 1, 2, 1, 1, 0, 1, 0, 0, null],
  declinedReason: null,
};

onBothEngines('a measure is recorded, shown, corrected and taken back', async (database) => {
  const { post, put, takeBack, chart, caseload, history } = await openRecording(database);
  const answer = await post('administrations', phq9);
  assert.equal(answer.statusCode, 201, answer.body);
  const row = answer.json();
  assert.deepEqual((await chart()).administrations, [row]);
  assert.deepEqual((await caseload()).rows[0]?.summary.phq9, [{ on: '2026-11-18', total: 7 }]);
  const answers = [1, 1, 2, 1, 1, 0, 1, 1, 0, 1];
  const corrected = await put('administrations', row.id, 1, { ...phq9, answers });
  assert.equal(corrected.statusCode, 200, corrected.body);
  assert.equal((await caseload()).rows[0]?.summary.phq9[0]?.total, 8);
  assert.deepEqual((await history('administrations', row.id))[0]?.row['answers'], phq9.answers);
  assert.equal((await takeBack('administrations', row.id, 2)).statusCode, 200);
  assert.deepEqual((await caseload()).rows[0]?.summary.phq9, []);
  assert.equal((await chart()).administrations.length, 1);
});

onBothEngines('answers that the form does not know are named by item', async (database) => {
  const { post, chart } = await openRecording(database);
  const refused = async (over: object) =>
    refusals(await post('administrations', { ...phq9, ...over }));
  assert.deepEqual(
    await refused({ answers: phq9.answers.map((value, at) => (at === 8 ? 4 : value)) }),
    ['400', 'answers/8: item 9 may be answered with 0 to 3'],
  );
  assert.deepEqual(await refused({ answers: [1, 2, 3] }), [
    '400',
    'answers: PHQ-9 has 10 items, not 3',
  ]);
  assert.deepEqual(await refused({ on: '2026-11-19' }), [
    '400',
    'on: must not be after today, 2026-11-18',
  ]);
  assert.equal((await refused({ instrument: 'oq-45' }))[0], '400');
  assert.equal((await refused({ answers: phq9.answers.map(() => 0.5) }))[0], '400');
  assert.deepEqual(await refused({ declinedReason: 'too tired' }), [
    '400',
    'answers: a declined measure has no answers',
  ]);
  assert.deepEqual((await chart()).administrations, []);
});

onBothEngines('a declined measure keeps its reason and stays due', async (database) => {
  const { post, chart } = await openRecording(database);
  const declined = { ...phq9, answers: [], declinedReason: 'Did not want to today 🙂' };
  const answer = await post('administrations', declined);
  assert.equal(answer.statusCode, 201, answer.body);
  assert.equal((await chart()).administrations[0]?.declinedReason, declined.declinedReason);
});
