import assert from 'node:assert/strict';
import type { SessionPlan } from '#contract/attendance';
import { plainDate } from '#domain/time/plain-date';
import { makeGroup, open, sessionsOf } from '../groups/groups.example.ts';
import { today } from '../test-clinic.ts';
import { onBothEngines } from '../test-database.ts';
import { ids } from '../test-ids.ts';

const url = `/api/episodes/${ids.episode}/sessions`;
const plan: SessionPlan = {
  kind: 'individual',
  title: 'Individual session',
  heldOn: today,
  startsAt: '10:00',
  plannedMinutes: 50,
  place: 'on-site',
  modality: 'cbt',
  facilitatorId: ids.therapist,
  status: 'attended',
  attendedMinutes: null,
  barrier: null,
  weeks: null,
  makesUpFor: null,
};
const planned: SessionPlan = { ...plan, status: 'scheduled' };

onBothEngines('a session held today is recorded, corrected and taken back', async (database) => {
  const { send } = await open(database);
  const made = await send(ids.therapist, 'POST', url, plan);
  assert.equal(made.statusCode, 201, made.body);
  const row = made.json();
  assert.deepEqual([row.attendedMinutes, row.groupId, row.version], [50, null, 1]);
  const seen = (version: number) => ({ 'if-match': `"${version}"` });
  const late = { ...plan, status: 'attended-late', attendedMinutes: 30 };
  const corrected = await send(ids.caseManager, 'PUT', `${url}/${row.id}`, late, seen(1));
  assert.deepEqual(
    [corrected.statusCode, corrected.json().status, corrected.json().version],
    [200, 'attended-late', 2],
  );
  assert.equal(
    (await send(ids.therapist, 'PUT', `${url}/${row.id}`, plan, seen(1))).statusCode,
    412,
  );
  const error = { reason: 'Another person' };
  const gone = await send(
    ids.therapist,
    'POST',
    `${url}/${row.id}/entered-in-error`,
    error,
    seen(2),
  );
  assert.equal(gone.json().enteredInErrorReason, 'Another person');
  const history = await send(ids.therapist, 'GET', `${url}/${row.id}/history`);
  assert.deepEqual(
    history.json().versions.map(({ version }: { version: number }) => version),
    [2, 1],
  );
});

onBothEngines(
  'a weekly series leaves out the days on which the program is closed',
  async (database) => {
    const { send } = await open(database);
    await database
      .insertInto('programClosures')
      .values({ siteId: ids.north, closedOn: plainDate('2026-11-25'), reason: 'Holiday' })
      .execute();
    const made = await send(ids.therapist, 'POST', url, { ...planned, weeks: 4 });
    assert.equal(made.statusCode, 201, made.body);
    const chart = await send(ids.therapist, 'GET', `/api/episodes/${ids.episode}/chart`);
    const series = chart
      .json()
      .attendance.filter((row: { seriesId: string | null }) => row.seriesId !== null);
    assert.deepEqual(
      series.map(({ heldOn }: { heldOn: string }) => heldOn),
      ['2026-11-18', '2026-12-02', '2026-12-09'],
    );
  },
);

onBothEngines('what cannot be is refused at its field', async (database) => {
  const { send } = await open(database);
  const pointers = async (over: Partial<SessionPlan>) => {
    const answer = await send(ids.therapist, 'POST', url, { ...plan, ...over });
    assert.equal(answer.statusCode, 400, answer.body);
    return answer.json().errors.map(({ pointer }: { pointer: string }) => pointer);
  };
  assert.deepEqual(await pointers({ heldOn: plainDate('2026-10-01') }), ['/body/heldOn']);
  assert.deepEqual(await pointers({ attendedMinutes: 400 }), ['/body/attendedMinutes']);
  assert.deepEqual(await pointers({ heldOn: plainDate('2026-11-30') }), ['/body/status']);
  assert.deepEqual(await pointers({ facilitatorId: ids.southSupervisor }), ['/body/facilitatorId']);
  assert.deepEqual(await pointers({ makesUpFor: ids.attendance }), ['/body/makesUpFor']);
  await database
    .updateTable('episodes')
    .set({ endedOn: plainDate('2026-11-17') })
    .execute();
  assert.deepEqual(await pointers({}), ['/body/heldOn']);
});

onBothEngines('a missed session is made up for in another group', async (database) => {
  const { send } = await open(database);
  const missed = { status: 'no-show', attendedMinutes: 0, barrier: 'work' };
  const seen = { 'if-match': '"1"' };
  await send(ids.therapist, 'PUT', `/api/attendances/${ids.attendance}`, missed, seen);
  const group = await makeGroup(send);
  const [first] = await sessionsOf(send, group);
  const base = `/api/episodes/${ids.episode}`;
  const offered = await send(ids.therapist, 'GET', `${base}/make-up-options`);
  assert.deepEqual(
    offered.json().options.map(({ heldOn }: { heldOn: string }) => heldOn),
    ['2026-11-18', '2026-11-25'],
    'this and next week',
  );
  const makeUp = { sessionId: first!.id, makesUpFor: ids.attendance };
  const joined = await send(ids.therapist, 'POST', `${base}/make-ups`, makeUp);
  assert.equal(joined.statusCode, 201, joined.body);
  assert.deepEqual([joined.json().joinedAs, joined.json().makesUpFor], ['guest', ids.attendance]);
  const twice = await send(ids.therapist, 'POST', `${base}/make-ups`, makeUp);
  assert.equal(twice.statusCode, 400);
});
