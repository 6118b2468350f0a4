import assert from 'node:assert/strict';
import { onBothEngines } from '../test-database.ts';
import { openRecording, refusals } from '../test-recording.ts';

const order = {
  medication: 'buprenorphine-xr-monthly',
  name: 'Buprenorphine XR',
  dose: '300 mg every 28 days',
  purpose: 'moud',
  prescriber: 'Dr. Ruiz',
  startedOn: '2026-10-01',
  endedOn: null,
  endReason: null,
  riskTalkOn: null,
};
const injection = {
  on: '2026-11-18',
  status: 'given',
  source: 'observed',
  daysSupplied: null,
  amount: 300,
  site: 'abdomen-left',
  lot: null,
};

const open = async (database: Parameters<typeof openRecording>[0]) => {
  const recording = await openRecording(database);
  const posted = await recording.post('medication-orders', order);
  assert.equal(posted.statusCode, 201, posted.body);
  const orderId: string = posted.json().id;
  const inject = (over: object = {}) => recording.post('doses', { ...injection, orderId, ...over });
  return { ...recording, orderId, inject };
};

onBothEngines('an injection is recorded, corrected and taken back', async (database) => {
  const { inject, put, takeBack, chart, orderId } = await open(database);
  const answer = await inject();
  assert.equal(answer.statusCode, 201, answer.body);
  assert.deepEqual((await chart()).doses, [answer.json()]);
  const { id } = answer.json();
  const corrected = await put('doses', id, 1, { ...injection, orderId, lot: 'L-204' });
  assert.equal(corrected.json().lot, 'L-204');
  const back = await takeBack('doses', id, 2);
  assert.equal(back.statusCode, 200, back.body);
  assert.notEqual((await chart()).doses[0]?.enteredInErrorAt, null);
});

onBothEngines('a dose that cannot be is refused at its field', async (database) => {
  const { inject, put, orderId, chart } = await open(database);
  await inject();
  const bad = async (over: object) => refusals(await inject(over));
  assert.deepEqual(await bad({}), [
    '400',
    'on: has an injection of this order already, on 2026-11-18',
  ]);
  assert.match((await bad({ on: '2026-11-19' })).join(), /on: must not be after today/);
  assert.match((await bad({ on: '2020-01-01' })).join(), /on: is before the admission/);
  assert.match((await bad({ status: 'dispensed', daysSupplied: 5 })).join(), /status: cannot be/);
  assert.match((await bad({ amount: -5 })).join(), /^400,amount/);
  assert.match((await bad({ amount: 0 })).join(), /amount: must be more than 0/);
  const elsewhere = '01900000-0000-7000-8000-000000000099';
  assert.deepEqual(await bad({ orderId: elsewhere }), [
    '400',
    'orderId: must be an order of this chart',
  ]);
  const end = { ...order, endedOn: '2026-11-17', endReason: 'moved' };
  const early = await put('medication-orders', orderId, 1, end);
  assert.match(refusals(early).join(), /endedOn: is before a dose recorded on 2026-11-18/);
  assert.equal((await chart()).doses.length, 1);
});

onBothEngines('a stopped order takes no dose and opens a safety reason', async (database) => {
  const { put, inject, orderId, caseload } = await open(database);
  const stopped = { ...order, endedOn: '2026-11-16', endReason: 'did not want to go on' };
  const answer = await put('medication-orders', orderId, 1, stopped);
  assert.equal(answer.statusCode, 200, answer.body);
  const dose = refusals(await inject());
  assert.deepEqual(dose, ['400', 'on: is after the order ended on 2026-11-16']);
  const marks = async () => JSON.stringify((await caseload()).rows);
  assert.match(await marks(), /Buprenorphine XR stopped, Nov 16: overdose risk/);
  assert.match(await marks(), /"tier":"safety"/);
  await put('medication-orders', orderId, 2, { ...stopped, riskTalkOn: '2026-11-18' });
  assert.doesNotMatch(await marks(), /overdose risk/);
});

onBothEngines('naloxone and offers of medication are kept', async (database) => {
  const { post, chart } = await open(database);
  const naloxone = { on: '2026-11-18', outcome: 'in-hand', expiresOn: '2028-11-01' };
  const handed = await post('naloxone-records', naloxone);
  assert.equal(handed.statusCode, 201, handed.body);
  const offer = {
    on: '2026-11-18',
    purpose: 'maud',
    medication: null,
    outcome: 'wants-to-think',
    words: 'Ask me after the holidays. 🙂 שלום',
  };
  const offered = await post('medication-offers', offer);
  assert.equal(offered.statusCode, 201, offered.body);
  const shown = await chart();
  assert.deepEqual(shown.naloxone, [handed.json()]);
  assert.deepEqual(shown.medicationOffers, [offered.json()]);
  const declined = await post('naloxone-records', { ...naloxone, outcome: 'declined' });
  assert.match(refusals(declined).join(), /expiresOn: is for naloxone in hand/);
  const started = await post('medication-offers', { ...offer, outcome: 'started' });
  assert.match(refusals(started).join(), /medication: is needed/);
});
