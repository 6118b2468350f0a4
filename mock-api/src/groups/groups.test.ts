import assert from 'node:assert/strict';
import { onBothEngines } from '../test-database.ts';
import { ids } from '../test-ids.ts';
import { exampleGroup } from './group-routes.example.ts';
import { entryOf, makeGroup, rosterOf, sessionsOf, withRoster } from './groups.example.ts';

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

onBothEngines(
  'guests are people of other groups, and a mistake is taken back',
  async (database) => {
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
  },
);

onBothEngines('a changed schedule moves the sessions to come', async (database) => {
  const { send, group, record, session } = await withRoster(database);
  const roster = await rosterOf(send, session.id);
  await record(ids.otherTherapist, [entryOf(roster)]);
  const slot = exampleGroup.schedule[0]!;
  const schedule = [{ ...slot, weekday: 4 }];
  const body = { ...exampleGroup, name: 'Skills A', schedule };
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
    ...exampleGroup,
    schedule: [slot, slot],
    facilitatorId: ids.southSupervisor,
  });
  assert.deepEqual(
    twice.json().errors.map(({ pointer }: { pointer: string }) => pointer),
    ['/body/schedule/1/startsAt', '/body/facilitatorId'],
  );
});
