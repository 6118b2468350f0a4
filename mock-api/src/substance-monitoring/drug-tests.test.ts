import assert from 'node:assert/strict';
import { onBothEngines } from '../test-database.ts';
import { ids } from '../test-ids.ts';
import { openRecording, refusals } from '../test-recording.ts';

const result = (analyte: string, over: object = {}) => ({
  analyte,
  screen: 'negative',
  confirmation: null,
  level: null,
  ...over,
});

const positive = { screen: 'presumptive-positive' };

const test = {
  scheduledOn: '2026-11-18',
  reason: 'random',
  state: 'resulted',
  collectedOn: '2026-11-18',
  matrix: 'urine',
  setting: 'point-of-care',
  collection: 'observed',
  temperatureCheck: null,
  temperature: 94,
  creatinine: 62,
  specificGravity: 1.012,
  ph: 6.4,
  nitrite: null,
  analytes: [result('fentanyl'), result('cocaine')],
  discussedOn: null,
  panelId: 'iop-10',
  collectedTime: '08:10',
  collector: 'Kim Example',
  laboratory: null,
  orderNumber: 'A-17',
  notCollectedReason: null,
  discussionNote: null,
};
const notCollected = {
  ...test,
  state: 'refused',
  collectedOn: null,
  collectedTime: null,
  collection: null,
  temperature: null,
  creatinine: null,
  specificGravity: null,
  ph: null,
  analytes: [],
};

onBothEngines('an unexpected fentanyl shows at once in chart and caseload', async (database) => {
  const { post, chart, caseload } = await openRecording(database);
  const draft = { ...test, analytes: [result('fentanyl', positive), result('cocaine')] };
  const answer = await post('drug-tests', draft);
  assert.equal(answer.statusCode, 201, answer.body);
  const [shown] = (await chart()).tests;
  assert.deepEqual(shown, answer.json());
  assert.deepEqual(
    [shown?.resultedAt, shown?.collectedTime],
    ['2026-11-18T14:42:00.000Z', '08:10'],
  );
  const [row] = (await caseload()).rows;
  assert.equal(row?.summary.tier, 'safety');
  assert.match(JSON.stringify(row?.summary), /fentanyl/);
});

onBothEngines('a confirmation keeps both results and clears what it refutes', async (database) => {
  const { post, put, caseload, history } = await openRecording(database);
  const sent = result('fentanyl', { ...positive, confirmation: 'pending' });
  const first = await post('drug-tests', { ...test, analytes: [sent] });
  const { id } = first.json();
  const confirmed = { ...sent, confirmation: 'confirmed-negative' };
  const answer = await put('drug-tests', id, 1, { ...test, analytes: [confirmed] });
  assert.equal(answer.statusCode, 200, answer.body);
  assert.deepEqual(answer.json().analytes, [confirmed]);
  assert.equal(answer.json().resultedAt, first.json().resultedAt);
  assert.doesNotMatch(JSON.stringify((await caseload()).rows), /fentanyl/);
  const [earlier] = await history('drug-tests', id);
  assert.deepEqual(earlier?.row['analytes'], [sent]);
});

onBothEngines('a talk about a result closes its mark and names who talked', async (database) => {
  const { post, put, caseload } = await openRecording(database);
  const draft = { ...test, analytes: [result('fentanyl', positive)] };
  const { id } = (await post('drug-tests', draft)).json();
  const talked = { ...draft, discussedOn: '2026-11-18', discussionNote: 'Was scared.' };
  const row = (await put('drug-tests', id, 1, talked)).json();
  assert.deepEqual([row.discussedBy, row.discussedOn], [ids.therapist, '2026-11-18']);
  assert.doesNotMatch(JSON.stringify((await caseload()).rows), /fentanyl/);
});

onBothEngines('a test entered in error leaves caseload and statistics', async (database) => {
  const { post, takeBack, caseload, chart } = await openRecording(database);
  const draft = { ...test, analytes: [result('fentanyl', positive)] };
  const { id } = (await post('drug-tests', draft)).json();
  const answer = await takeBack('drug-tests', id, 1);
  assert.equal(answer.statusCode, 200, answer.body);
  assert.doesNotMatch(JSON.stringify((await caseload()).rows), /fentanyl/);
  assert.equal((await chart()).tests[0]?.enteredInErrorReason, 'wrong chart');
});

onBothEngines('a test that was declined is no positive', async (database) => {
  const { post, caseload } = await openRecording(database);
  const declined = { ...notCollected, notCollectedReason: 'did not want to' };
  const answer = await post('drug-tests', declined);
  assert.equal(answer.statusCode, 201, answer.body);
  assert.doesNotMatch(JSON.stringify((await caseload()).rows), /positive/i);
});

onBothEngines('what cannot be is refused at its field', async (database) => {
  const { post, chart } = await openRecording(database);
  const bad = async (over: object) => refusals(await post('drug-tests', { ...test, ...over }));
  assert.deepEqual(await bad({ collectedOn: '2026-11-19' }), [
    '400',
    'collectedOn: must not be after today, 2026-11-18',
  ]);
  assert.deepEqual(await bad({ collectedTime: '23:10' }), [
    '400',
    'collectedTime: must not be after now, 09:42',
  ]);
  const long = { scheduledOn: '2020-01-01', collectedOn: '2020-01-01' };
  assert.match((await bad(long)).join(), /collectedOn: is before the admission/);
  for (const creatinine of [-1, 5_000])
    assert.match((await bad({ creatinine })).join(), /^400,creatinine: must be/);
  assert.deepEqual(await bad({ analytes: [result('cocaine'), result('cocaine', positive)] }), [
    '400',
    'analytes/1/analyte: is on the list twice',
  ]);
  assert.deepEqual(
    refusals(await post('drug-tests', { ...notCollected, analytes: [result('cocaine')] })),
    ['400', 'analytes: must be empty for a test that was not collected'],
  );
  assert.match((await bad({ analytes: [result('kratom')] })).join(), /^400,analytes\/0\/analyte/);
  assert.deepEqual(await bad({ panelId: 'iop-11' }), [
    '400',
    'panelId: is none of the panels of the clinic',
  ]);
  const words = await bad({ collector: '👩🏽‍⚕️'.repeat(40), discussionNote: 'x'.repeat(10_000) });
  assert.match(words.join(), /^400,/);
  assert.deepEqual((await chart()).tests, []);
});

onBothEngines('of two writers over one test the second sees the first', async (database) => {
  const { post, put } = await openRecording(database);
  const { id } = (await post('drug-tests', test)).json();
  const answers = await Promise.all([
    put('drug-tests', id, 1, { ...test, creatinine: 70 }),
    put('drug-tests', id, 1, { ...test, orderNumber: 'B-2' }),
  ]);
  const stale = answers.find(({ statusCode }) => statusCode === 412);
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [200, 412]);
  assert.equal(stale?.json().current.version, 2);
});
