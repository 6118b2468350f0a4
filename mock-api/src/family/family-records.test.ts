import assert from 'node:assert/strict';
import { onBothEngines } from '../test-database.ts';
import { openRecording, refusals } from '../test-recording.ts';

const sister = {
  name: 'Ana 🌻',
  relation: 'sister',
  contact: 'supportive',
  phone: '555-0100',
  contactRule: 'Evenings only',
  consentScope: 'Attendance and plan',
  consentReach: 'attendance-and-plan',
  consentEndsOn: '2027-03-01',
  consentRevokedOn: null,
};
const session = {
  participants: [] as string[],
  on: '2026-11-18',
  status: 'held',
  minutes: 50,
  topic: 'Boundaries',
  relationshipGoal: null,
  nextOn: '2026-12-02',
  withPerson: 'yes',
};

const open = async (database: Parameters<typeof openRecording>[0]) => {
  const recording = await openRecording(database);
  const support = async (over: object = {}): Promise<string> => {
    const answer = await recording.post('family-supports', { ...sister, ...over });
    assert.equal(answer.statusCode, 201, answer.body);
    return answer.json().id;
  };
  return { ...recording, support };
};

onBothEngines('a family session stands in the chart with everybody who came', async (database) => {
  const { support, post, put, takeBack, chart, history } = await open(database);
  const participants = [await support(), await support({ name: 'Ben', relation: 'father' })];
  const answer = await post('family-sessions', { ...session, participants });
  assert.equal(answer.statusCode, 201, answer.body);
  assert.deepEqual((await chart()).familySessions, [answer.json()]);
  assert.deepEqual(answer.json().participants, participants);
  const { id } = answer.json();
  const [first] = participants;
  const corrected = await put('family-sessions', id, 1, { ...session, participants: [first] });
  assert.deepEqual(corrected.json().participants, [first]);
  const [before] = await history('family-sessions', id);
  assert.deepEqual(before?.row['participants'], participants);
  const stale = await put('family-sessions', id, 1, { ...session, participants, minutes: 60 });
  assert.equal(stale.statusCode, 412);
  assert.equal((await takeBack('family-sessions', id, 2)).statusCode, 200);
  assert.equal((await chart()).familySessions[0]?.enteredInErrorReason, 'wrong chart');
});

onBothEngines('nobody invites an unsafe contact', async (database) => {
  const { support, post, put, chart } = await open(database);
  const unsafe = await support({
    name: 'Rex',
    contact: 'unsafe',
    consentScope: null,
    consentReach: null,
    consentEndsOn: null,
  });
  const words =
    'participants: Rex is an unsafe contact: do not invite or meet; choose somebody else';
  for (const over of [{}, { status: 'planned', on: '2026-11-25', minutes: null, nextOn: null }])
    assert.deepEqual(
      refusals(await post('family-sessions', { ...session, ...over, participants: [unsafe] })),
      ['400', words],
    );
  assert.deepEqual((await chart()).familySessions, []);
  const ana = await support();
  const { id } = (await post('family-sessions', { ...session, participants: [ana] })).json();
  await put('family-supports', ana, 1, { ...sister, contact: 'unsafe' });
  const mended = await put('family-sessions', id, 1, {
    ...session,
    participants: [ana],
    topic: 'Money',
  });
  assert.equal(mended.statusCode, 200, 'what was before the flag can be corrected');
});

onBothEngines('a session that cannot be so is refused at its fields', async (database) => {
  const { support, post } = await open(database);
  const participants = [await support()];
  const refused = async (over: object) =>
    refusals(await post('family-sessions', { ...session, participants, ...over }));
  assert.deepEqual(await refused({ participants: [] }), [
    '400',
    'participants: choose at least one supporter',
  ]);
  assert.deepEqual(await refused({ on: '2026-11-19', nextOn: null }), [
    '400',
    'on: must not be after today, 2026-11-18',
  ]);
  assert.deepEqual(await refused({ on: '2026-09-01' }), [
    '400',
    'on: is before the admission on 2026-10-05',
  ]);
  assert.deepEqual(await refused({ minutes: null }), ['400', 'minutes: say how long it took']);
  assert.equal((await refused({ minutes: 481 }))[0], '400');
  assert.equal((await refused({ topic: 'x'.repeat(10_000) }))[0], '400');
  assert.deepEqual(await refused({ topic: 'حدود 🧡' }), ['201']);
});

onBothEngines('a consent is recorded and revoked', async (database) => {
  const { post, put, chart } = await open(database);
  const consent = {
    recipient: 'County court',
    purpose: 'Legal case',
    scope: 'Attendance only',
    signedOn: '2026-11-17',
    endsOn: '2027-11-17',
    revokedOn: null,
  };
  const answer = await post('consents', consent);
  assert.equal(answer.statusCode, 201, answer.body);
  const revoked = await put('consents', answer.json().id, 1, {
    ...consent,
    revokedOn: '2026-11-18',
  });
  assert.deepEqual((await chart()).consents, [revoked.json()]);
  assert.deepEqual(refusals(await post('consents', { ...consent, endsOn: '2026-11-01' })), [
    '400',
    'endsOn: must not be before the signature on 2026-11-17',
  ]);
});
