import assert from 'node:assert/strict';
import type { WorkChangeResult, WorkQueue } from '#contract/work';
import { instant } from '#domain/time/instant';
import type { StaffId } from '#domain/ids';
import { refreshEverybody } from '../caseload/caseload-summaries.ts';
import type { Database } from '../database.ts';
import { newId } from '../new-id.ts';
import { addTestClinic, testApi } from '../test-clinic.ts';
import { onBothEngines } from '../test-database.ts';
import { ids } from '../test-ids.ts';

const act = { act: 'mark-done', ownerId: null, until: null, reason: null };
const noteItem = { episodeId: ids.episode, key: `note:${ids.note}` };

const open = async (database: Database, who: StaffId = ids.therapist) => {
  await addTestClinic(database);
  await refreshEverybody(database, instant('2026-11-18T14:42:00.000Z'));
  const { api, as } = testApi(database);
  const by = async (staffId: StaffId) => {
    const headers = await as(staffId);
    const queue = async (owner: 'me' | 'all' = 'all'): Promise<WorkQueue> =>
      (await api.inject({ url: `/api/work?owner=${owner}`, headers })).json();
    const choose = (change: object, key: string = newId()) =>
      api.inject({
        method: 'POST',
        url: '/api/work/choices',
        headers: { ...headers, 'idempotency-key': key },
        payload: { ...act, ...change },
      });
    const post = (path: string, draft: object) =>
      api.inject({
        method: 'POST',
        url: `/api/episodes/${ids.episode}/${path}`,
        headers: { ...headers, 'idempotency-key': newId() },
        payload: draft,
      });
    return { queue, choose, post };
  };
  return { ...(await by(who)), by };
};

const keysOf = ({ rows }: WorkQueue) => rows.map(({ key }) => key);
const problemsOf = (answer: { json: () => unknown }) =>
  (answer.json() as WorkChangeResult).results.map(({ problem }) => problem);

onBothEngines('the queue holds what is to be finished, the oldest first', async (database) => {
  const { queue, by } = await open(database);
  const { rows, staff, doneToday } = await queue();
  assert.ok(rows.length > 2);
  assert.deepEqual(
    rows.map(({ since }) => since),
    rows.map(({ since }) => since).toSorted(),
  );
  const note = rows.find(({ key }) => key === noteItem.key);
  assert.equal(note?.what, 'Note to sign, service of Nov 16');
  assert.deepEqual([note.name, note.ownerId, note.tab], ['Reed, Anna', ids.therapist, 'notes']);
  assert.equal(doneToday, 0);
  assert.ok(staff.some(({ id }) => id === ids.caseManager));
  assert.ok(!staff.some(({ id }) => id === ids.administrator));
  const manager = await by(ids.caseManager);
  assert.deepEqual(keysOf(await manager.queue()), keysOf({ rows } as WorkQueue));
  assert.ok((await manager.queue('me')).rows.every(({ ownerId }) => ownerId === ids.caseManager));
  const other = await by(ids.otherTherapist);
  assert.deepEqual((await other.queue()).rows, []);
});

onBothEngines('work appears with the write that makes it', async (database) => {
  const { queue, post } = await open(database, ids.caseManager);
  const need = {
    kind: 'housing',
    need: 'A safe room',
    service: null,
    stage: 'identified',
    stageSince: '2026-11-10',
    stageReason: null,
    ownerName: 'K. Wu',
    nextStep: 'Call Harbor House',
    nextStepOn: '2026-11-18',
    barrier: null,
  };
  const { id } = (await post('service-needs', need)).json();
  const row = (await queue('me')).rows.find(({ kind }) => kind === 'service');
  assert.equal(row?.what, 'A safe room: Call Harbor House');
  assert.deepEqual([row.row, row.tab], [id, 'services']);
});

onBothEngines('an item is reassigned, snoozed and reopened', async (database) => {
  const { queue, choose, by } = await open(database);
  const items = [noteItem];
  const given = await choose({ items, act: 'reassign', ownerId: ids.caseManager });
  assert.deepEqual(problemsOf(given), [null], given.body);
  const manager = await by(ids.caseManager);
  assert.ok(keysOf(await manager.queue('me')).includes(noteItem.key));
  const until = '2026-11-20';
  const snoozed = await choose({ items, act: 'snooze', until, reason: 'On leave' });
  assert.deepEqual(problemsOf(snoozed), [null], snoozed.body);
  const row = (await queue()).rows.find(({ key }) => key === noteItem.key);
  assert.deepEqual(
    [row?.state, row?.snoozedUntil, row?.snoozeReason],
    ['snoozed', until, 'On leave'],
  );
  await choose({ items, act: 'reopen' });
  const reopened = (await queue()).rows.find(({ key }) => key === noteItem.key);
  assert.deepEqual([reopened?.state, reopened?.ownerId], ['open', ids.caseManager]);
});

onBothEngines('what cannot be changed is named, the rest is done', async (database) => {
  const { choose, post, queue } = await open(database);
  const crisis = {
    on: '2026-11-18',
    channel: 'phone',
    outcome: 'not-reached',
  };
  assert.equal((await post('outreach-contacts', crisis)).statusCode, 201);
  const gone = { episodeId: ids.episode, key: 'note:gone' };
  const elsewhere = { episodeId: ids.unknown, key: noteItem.key };
  const answer = await choose({
    items: [noteItem, gone, elsewhere],
    act: 'snooze',
    until: '2026-11-20',
    reason: 'On leave',
  });
  assert.equal(answer.statusCode, 200, answer.body);
  assert.deepEqual(problemsOf(answer), [
    null,
    'Is done already, or was never there',
    'Is done already, or was never there',
  ]);
  assert.deepEqual(problemsOf(await choose({ items: [noteItem] })), [
    'Ends when what is due is recorded',
  ]);
  assert.deepEqual(
    problemsOf(
      await choose({ items: [noteItem], act: 'snooze', until: '2027-03-01', reason: 'x' }),
    ),
    ['Choose a day within 30 days'],
  );
  assert.deepEqual(
    problemsOf(await choose({ items: [noteItem], act: 'reassign', ownerId: ids.otherTherapist })),
    ['Choose somebody who may open this chart'],
  );
  assert.equal((await queue()).doneToday, 0);
});

onBothEngines(
  'a choice sent twice is one choice, and one without its facts none',
  async (database) => {
    const { choose } = await open(database);
    const key = newId();
    const change = { items: [noteItem], act: 'snooze', until: '2026-11-20', reason: 'On leave' };
    const [first, second] = [await choose(change, key), await choose(change, key)];
    assert.equal(first.body, second.body);
    const { version } = await database
      .selectFrom('workChoices')
      .select('version')
      .executeTakeFirstOrThrow();
    assert.equal(version, 1);
    const unsaid = await choose({ ...change, reason: null });
    assert.equal(unsaid.statusCode, 400);
    assert.equal(unsaid.json().errors[0].pointer, '/body/reason');
    const nobody = await choose({ items: [noteItem], act: 'reassign' });
    assert.equal(nobody.json().errors[0].pointer, '/body/ownerId');
  },
);
