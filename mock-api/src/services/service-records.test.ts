import assert from 'node:assert/strict';
import { onBothEngines } from '../test-database.ts';
import { openRecording, refusals } from '../test-recording.ts';

const need = {
  kind: 'housing',
  need: 'A safe room',
  service: 'Harbor House',
  stage: 'identified',
  stageSince: '2026-10-06',
  stageReason: null,
  ownerName: 'K. Wu',
  nextStep: 'Call',
  nextStepOn: '2026-11-17',
  barrier: null,
};

onBothEngines('a need keeps the day of each stage', async (database) => {
  const { post, put, chart } = await openRecording(database);
  const { id } = (await post('service-needs', need)).json();
  const referred = { ...need, stage: 'referred', stageSince: '2026-10-20' };
  assert.equal((await put('service-needs', id, 1, referred)).statusCode, 200);
  assert.equal(
    (await put('service-needs', id, 2, { ...referred, nextStep: 'Visit' })).statusCode,
    200,
  );
  const back = { ...referred, stage: 'identified', stageSince: '2026-11-18' };
  assert.deepEqual(refusals(await put('service-needs', id, 3, back)), [
    '400',
    'stageReason: say why it went back',
  ]);
  const told = await put('service-needs', id, 3, { ...back, stageReason: 'No room free' });
  assert.equal(told.statusCode, 200, told.body);
  const { serviceStageChanges } = await chart();
  assert.deepEqual(
    serviceStageChanges.map(({ stage, on, reason }) => [stage, on, reason]),
    [
      ['identified', '2026-10-06', null],
      ['referred', '2026-10-20', null],
      ['identified', '2026-11-18', 'No room free'],
    ],
  );
});

onBothEngines('referrals, barriers, visits and outcomes are recorded', async (database) => {
  const { post, takeBack, chart } = await openRecording(database);
  const { id } = (await post('service-needs', need)).json();
  const drafts = {
    'service-referrals': {
      needId: id,
      to: 'Harbor House',
      phone: '555-0100',
      sentOn: '2026-11-02',
      answer: null,
      answeredOn: null,
      appointmentOn: null,
      outcome: null,
    },
    'service-barriers': {
      needId: id,
      barrier: 'Waiting list',
      since: '2026-11-02',
      ownerName: 'K. Wu',
      nextStep: 'Ask on Monday',
      nextStepOn: '2026-11-16',
      clearedOn: null,
    },
    'service-visits': {
      kind: 'fitness',
      on: '2026-11-15',
      minutes: 40,
      knownFrom: 'person',
      what: 'Walking group',
    },
    'outcome-reports': {
      on: '2026-10-05',
      point: 'admission',
      employment: 'looking-for-work',
      arrests: 0,
      selfHelpDays: 3,
      connected: 'yes',
    },
    'living-reports': {
      on: '2026-11-17',
      situation: 'unstable',
      safety: 'unsafe',
      someoneUsing: 'yes',
      planAcceptedOn: null,
    },
    'support-reports': { on: '2026-11-17', kind: 'SMART meeting', contacts: 2 },
  };
  const lists = {
    'service-referrals': 'serviceReferrals',
    'service-barriers': 'serviceBarriers',
    'service-visits': 'serviceVisits',
    'outcome-reports': 'outcomeReports',
    'living-reports': 'livingReports',
    'support-reports': 'supportReports',
  } as const;
  for (const [path, draft] of Object.entries(drafts)) {
    const answer = await post(path, draft);
    assert.equal(answer.statusCode, 201, answer.body);
    const list = lists[path as keyof typeof lists];
    assert.deepEqual((await chart())[list], [answer.json()]);
    const back = await takeBack(path, answer.json().id, 1);
    assert.equal(back.statusCode, 200, back.body);
    assert.equal((await chart())[list][0]?.enteredInErrorReason, 'wrong chart');
  }
});

onBothEngines('an unsafe home is a reason at once, and a safe one ends it', async (database) => {
  const { post, caseload } = await openRecording(database);
  const reasons = async (): Promise<string[]> =>
    ((await caseload()).rows[0]?.summary.reasons ?? []).map(({ id }) => id);
  const home = { situation: 'unstable', someoneUsing: null, planAcceptedOn: null };
  await post('living-reports', { ...home, on: '2026-11-16', safety: 'unsafe' });
  assert.ok((await reasons()).includes('M14'));
  await post('living-reports', { ...home, on: '2026-11-18', safety: 'safe' });
  assert.ok(!(await reasons()).includes('M14'));
});

onBothEngines('what cannot be so is refused at its fields', async (database) => {
  const { post } = await openRecording(database);
  const visit = { kind: 'medical', on: '2026-11-19', minutes: 20, knownFrom: 'staff', what: null };
  assert.deepEqual(refusals(await post('service-visits', visit)), [
    '400',
    'on: must not be after today, 2026-11-18',
  ]);
  const nothing = { employment: null, arrests: null, selfHelpDays: null, connected: null };
  assert.deepEqual(
    refusals(await post('outcome-reports', { on: '2026-11-18', point: 'during', ...nothing })),
    ['400', 'employment: answer at least one of the questions'],
  );
  const stranger = '01900000-0000-7000-8000-000000000099';
  const barrier = {
    needId: stranger,
    barrier: 'Bus',
    since: '2026-11-18',
    ownerName: 'K. Wu',
    nextStep: 'Pass',
    nextStepOn: null,
    clearedOn: null,
  };
  assert.deepEqual(refusals(await post('service-barriers', barrier)), [
    '400',
    'needId: is not a need of this person',
  ]);
});
