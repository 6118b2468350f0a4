import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { GroupDraft, Group } from '#contract/groups';
import type { Roster } from '#contract/roster';
import { instant } from '#domain/time/instant';
import { plainDate } from '#domain/time/plain-date';
import type { StaffId } from '#domain/ids';
import { refreshEverybody } from '../caseload/caseload-summaries.ts';
import type { Database } from '../database.ts';
import { addTestClinic, testApi, today } from '../test-clinic.ts';
import { onBothEngines } from '../test-database.ts';
import { ids } from '../test-ids.ts';

/** Wednesdays, like the test clinic's today; led by a therapist who has nobody on the caseload. */
const draft: GroupDraft = {
  siteId: ids.north,
  name: 'Skills group A',
  kind: 'skills',
  modality: 'dbt-skills',
  place: 'on-site',
  room: 'Room 2',
  plannedMinutes: 180,
  capacity: 12,
  curriculumCode: null,
  facilitatorId: ids.otherTherapist,
  coFacilitatorIds: [],
  endedOn: null,
  schedule: [{ weekday: 3, startsAt: '09:00', startsOn: plainDate('2026-11-01'), endsOn: null }],
};

const open = async (database: Database) => {
  await addTestClinic(database);
  await refreshEverybody(database, instant('2026-11-18T14:42:00.000Z'));
  const { api, as } = testApi(database);
  const send = async (
    who: StaffId,
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    payload?: object,
    more: Record<string, string> = {},
  ) => {
    const key = method === 'POST' ? { 'idempotency-key': randomUUID() } : {};
    const headers = { ...(await as(who)), ...key, ...more };
    return api.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
  };
  return { send };
};
type Send = Awaited<ReturnType<typeof open>>['send'];

const makeGroup = async (send: Send, over: Partial<GroupDraft> = {}): Promise<Group> => {
  const made = await send(ids.administrator, 'POST', '/api/groups', { ...draft, ...over });
  assert.equal(made.statusCode, 201, made.body);
  return made.json();
};

const addMember = async (send: Send, { id }: Group) => {
  const member = { episodeId: ids.episode, startsOn: today, endsOn: null };
  const added = await send(ids.supervisor, 'POST', `/api/groups/${id}/members`, member);
  assert.equal(added.statusCode, 201, added.body);
  return added.json();
};

const sessionsOf = async (send: Send, { id }: Group) => {
  const answer = await send(ids.administrator, 'GET', `/api/groups/${id}/sessions`);
  assert.equal(answer.statusCode, 200, answer.body);
  return answer.json().sessions as { id: string; heldOn: string; version: number }[];
};

const rosterOf = async (send: Send, sessionId: string): Promise<Roster> => {
  const answer = await send(ids.otherTherapist, 'GET', `/api/sessions/${sessionId}/roster`);
  assert.equal(answer.statusCode, 200, answer.body);
  return answer.json();
};

/** A group with Anna Reed on the roster of today's session. */
const withRoster = async (database: Database) => {
  const { send } = await open(database);
  const group = await makeGroup(send);
  await addMember(send, group);
  const sessions = await sessionsOf(send, group);
  const session = sessions.find(({ heldOn }) => heldOn === today)!;
  const record = (who: StaffId, entries: object[]) =>
    send(who, 'POST', `/api/sessions/${session.id}/roster`, { entries });
  return { send, group, session, sessions, record };
};

const entryOf = ({ rows: [row] }: Roster, over: object = {}) => ({
  attendanceId: row!.id,
  version: row!.version,
  status: 'attended',
  attendedMinutes: 180,
  barrier: null,
  ...over,
});

onBothEngines('an administrator plans a group, and sees nobody in it', async (database) => {
  const { send, group, session } = await withRoster(database);
  const sessions = await sessionsOf(send, group);
  assert.deepEqual(
    sessions.map(({ heldOn }) => heldOn),
    ['2026-11-18', '2026-11-25', '2026-12-02', '2026-12-09', '2026-12-16'],
  );
  const { groups } = (await send(ids.administrator, 'GET', '/api/groups')).json();
  assert.equal(groups[0].members, 1);
  for (const url of [`/api/groups/${group.id}/members`, `/api/sessions/${session.id}/roster`])
    assert.equal((await send(ids.administrator, 'GET', url)).statusCode, 404);
});

onBothEngines('whoever leads a session records people of others', async (database) => {
  const { send, session, record } = await withRoster(database);
  const roster = await rosterOf(send, session.id);
  assert.deepEqual(
    roster.rows.map(({ name, status, opensChart }) => [name, status, opensChart]),
    [['Anna Reed', 'scheduled', false]],
  );
  const saved = await record(ids.otherTherapist, [entryOf(roster)]);
  assert.equal(saved.statusCode, 200, saved.body);
  assert.equal(saved.json().results[0].outcome, 'saved');
  assert.equal(saved.json().roster.session.recorded, 1);
  const chartUrl = `/api/episodes/${ids.episode}/chart`;
  const chart = (await send(ids.therapist, 'GET', chartUrl)).json();
  const row = chart.attendance.find((each: { sessionId: string }) => each.sessionId === session.id);
  assert.deepEqual([row.status, row.recordedBy], ['attended', ids.otherTherapist]);
  assert.equal((await send(ids.otherTherapist, 'GET', chartUrl)).statusCode, 404);
  const stranger = await send(ids.therapist, 'GET', `/api/sessions/${session.id}/roster`);
  assert.equal(stranger.statusCode, 404, 'the person’s therapist does not lead this group');
  const audited = await database
    .selectFrom('auditEvents')
    .select(['personId', 'staffId'])
    .where('action', '=', 'roster.change')
    .where('episodeId', '=', ids.episode)
    .where('outcome', '=', 'allowed')
    .execute();
  assert.ok(audited.some(({ staffId }) => staffId === ids.otherTherapist));
});

onBothEngines('two people at one roster: nothing is overwritten unseen', async (database) => {
  const { send, session, record } = await withRoster(database);
  const seen = await rosterOf(send, session.id);
  const absent = entryOf(seen, { status: 'no-show', attendedMinutes: 0 });
  await record(ids.supervisor, [absent]);
  const late = await record(ids.otherTherapist, [entryOf(seen)]);
  assert.equal(late.json().results[0].outcome, 'changed-by-somebody');
  assert.equal(late.json().roster.rows[0].status, 'no-show');
  const same = await record(ids.otherTherapist, [absent]);
  assert.equal(same.json().results[0].outcome, 'saved', 'the same tap of two people is one');
  const again = await record(ids.otherTherapist, [entryOf(late.json().roster)]);
  assert.equal(again.json().roster.rows[0].status, 'attended');
});

onBothEngines('what cannot be is told for each person and saves nothing', async (database) => {
  const { send, session, record } = await withRoster(database);
  const roster = await rosterOf(send, session.id);
  const long = await record(ids.otherTherapist, [entryOf(roster, { attendedMinutes: 400 })]);
  assert.deepEqual(long.json().results[0], {
    attendanceId: roster.rows[0]!.id,
    outcome: 'not-allowed',
    message: 'must be 1 to 180, the planned minutes',
  });
  await database.updateTable('episodes').set({ admittedOn: plainDate('2026-11-19') }).execute();
  const early = await record(ids.otherTherapist, [entryOf(roster)]);
  assert.match(early.json().results[0].message, /before the admission on 2026-11-19/);
  const unknown = await record(ids.otherTherapist, [entryOf(roster, { attendanceId: ids.unknown })]);
  assert.equal(unknown.json().results[0].outcome, 'unknown');
  assert.equal((await rosterOf(send, session.id)).session.recorded, 0);
});

onBothEngines('a session that the program cancels is no absence', async (database) => {
  const { send, session, record } = await withRoster(database);
  const roster = await rosterOf(send, session.id);
  const change = {
    title: 'Skills group A',
    heldOn: today,
    startsAt: '09:00',
    plannedMinutes: 180,
    place: 'on-site',
    facilitatorId: ids.otherTherapist,
    coFacilitatorIds: [ids.caseManager],
    cancelledReason: 'Water leak',
  };
  const put = (body: object, version: number) =>
    send(ids.otherTherapist, 'PUT', `/api/sessions/${session.id}`, body, {
      'if-match': `"${version}"`,
    });
  const cancelled = await put(change, 1);
  assert.equal(cancelled.statusCode, 200, cancelled.body);
  assert.equal((await rosterOf(send, session.id)).rows[0]?.status, 'program-cancelled');
  const late = await record(ids.otherTherapist, [entryOf(roster)]);
  assert.equal(late.json().results[0].outcome, 'changed-by-somebody');
  const stale = await put(change, 1);
  assert.deepEqual([stale.statusCode, stale.json().current.cancelledReason], [412, 'Water leak']);
  await put({ ...change, cancelledReason: null }, 2);
  const open = await rosterOf(send, session.id);
  assert.equal(open.rows[0]?.status, 'scheduled');
  await record(ids.otherTherapist, [entryOf(open)]);
  const refused = await put(change, 3);
  assert.equal(refused.json().errors[0].pointer, '/body/cancelledReason');
});

onBothEngines('guests are people of other groups, and a mistake is taken back', async (database) => {
  const { send, session, sessions } = await withRoster(database);
  const other = await makeGroup(send, { name: 'Evening', facilitatorId: ids.supervisor });
  const [first] = await sessionsOf(send, other);
  const url = `/api/sessions/${first!.id}`;
  const found = await send(ids.supervisor, 'GET', `${url}/guests?name=reed`);
  assert.deepEqual(
    found.json().people.map(({ name }: { name: string }) => name),
    ['Anna Reed'],
  );
  const guest = { episodeId: ids.episode, makesUpFor: null };
  const added = await send(ids.supervisor, 'POST', `${url}/guests`, guest);
  assert.equal(added.statusCode, 200, added.body);
  assert.equal(added.json().rows[0].joinedAs, 'guest');
  const twice = await send(ids.supervisor, 'POST', `${url}/guests`, guest);
  assert.equal(twice.statusCode, 400);
  const place = added.json().rows[0];
  const gone = await send(
    ids.supervisor,
    'POST',
    `${url}/roster/${place.id}/entered-in-error`,
    { reason: 'Wrong person' },
    { 'if-match': '"1"' },
  );
  assert.deepEqual(gone.json().rows, []);
  assert.equal(sessions.length, 5);
  assert.notEqual(session.id, first!.id);
});

onBothEngines('a changed schedule moves the sessions to come', async (database) => {
  const { send, group, record, session } = await withRoster(database);
  const roster = await rosterOf(send, session.id);
  await record(ids.otherTherapist, [entryOf(roster)]);
  const slot = draft.schedule[0]!;
  const schedule = [{ ...slot, weekday: 4 }];
  const body = { ...draft, name: 'Skills A', schedule };
  const put = (version: string) =>
    send(ids.supervisor, 'PUT', `/api/groups/${group.id}`, body, { 'if-match': version });
  assert.equal((await put('"9"')).statusCode, 412);
  const changed = await put('"1"');
  assert.equal(changed.statusCode, 200, changed.body);
  const after = await sessionsOf(send, group);
  assert.deepEqual(
    after.map(({ heldOn }) => heldOn),
    ['2026-11-18', '2026-11-19', '2026-11-26', '2026-12-03', '2026-12-10'],
    'what was recorded stays, the rest follows',
  );
  const next = await rosterOf(send, after[1]!.id);
  assert.deepEqual([next.session.title, next.rows.length], ['Skills A', 1]);
  const twice = await send(ids.supervisor, 'POST', '/api/groups', {
    ...draft,
    schedule: [slot, slot],
    facilitatorId: ids.southSupervisor,
  });
  assert.deepEqual(
    twice.json().errors.map(({ pointer }: { pointer: string }) => pointer),
    ['/body/schedule/1/startsAt', '/body/facilitatorId'],
  );
});
