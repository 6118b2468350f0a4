import assert from 'node:assert/strict';
import { plainDate } from '#domain/time/plain-date';
import { today } from '../test-clinic.ts';
import { onBothEngines } from '../test-database.ts';
import { ids } from '../test-ids.ts';
import { entryOf, rosterOf, withRoster } from './groups.example.ts';

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
  await database
    .updateTable('episodes')
    .set({ admittedOn: plainDate('2026-11-19') })
    .execute();
  const early = await record(ids.otherTherapist, [entryOf(roster)]);
  assert.match(early.json().results[0].message, /before the admission on 2026-11-19/);
  const unknown = await record(ids.otherTherapist, [
    entryOf(roster, { attendanceId: ids.unknown }),
  ]);
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
