import assert from 'node:assert/strict';
import { plainDate } from '#domain/time/plain-date';
import type { EpisodeId } from '#domain/ids';
import { addTestClinic, testApi } from '../test-clinic.ts';
import { ids } from '../test-ids.ts';
import { onBothEngines } from '../test-database.ts';

const url = `/api/episodes/${ids.episode}/chart`;
const earlier = '01900000-0000-7000-8000-000000000039' as EpisodeId;

onBothEngines('a chart is sent again only when it changed', async (database) => {
  await addTestClinic(database);
  const { api, as } = testApi(database);
  const headers = await as(ids.therapist);
  const first = await api.inject({ url, headers });
  assert.equal(first.statusCode, 200, first.body);
  assert.equal(first.headers['cache-control'], 'private, no-cache');
  const etag = String(first.headers['etag']);
  const known = { ...headers, 'if-none-match': etag };
  const again = await api.inject({ url, headers: known });
  assert.deepEqual([again.statusCode, again.body], [304, '']);
  assert.equal(again.headers['x-content-type-options'], 'nosniff');
  await database.updateTable('notes').set({ state: 'signed', version: 2 }).execute();
  const changed = await api.inject({ url, headers: known });
  assert.equal(changed.statusCode, 200);
  assert.notEqual(changed.headers['etag'], etag);
});

onBothEngines('a chart says when its reader last had it open', async (database) => {
  await addTestClinic(database);
  const { api, as } = testApi(database);
  const headers = await as(ids.therapist);
  assert.equal((await api.inject({ url, headers })).json().lastSeenAt, null);
  const visit = `/api/episodes/${ids.episode}/visit`;
  assert.equal(
    (await api.inject({ method: 'POST', url: visit, headers, payload: {} })).statusCode,
    204,
  );
  const seen = (await api.inject({ url, headers })).json();
  assert.equal(seen.lastSeenAt, '2026-11-18T14:42:00.000Z');
  const other = await api.inject({ url, headers: await as(ids.supervisor) });
  assert.equal(other.json().lastSeenAt, null);
});

onBothEngines(
  'a chart names its people, its place and its notes without text',
  async (database) => {
    await addTestClinic(database);
    const { api, as } = testApi(database);
    const chart = (await api.inject({ url, headers: await as(ids.caseManager) })).json();
    assert.equal(chart.person.familyName, 'Reed');
    assert.equal(chart.site.name, 'North');
    assert.equal(chart.today, '2026-11-18');
    const team = chart.team.map(({ id }: { id: string }) => id).sort();
    assert.deepEqual(team, [ids.therapist, ids.caseManager]);
    assert.equal(chart.notes.length, 1);
    assert.equal('text' in chart.notes[0], false);
    const note = await api.inject({
      url: `/api/episodes/${ids.episode}/notes/${ids.note}`,
      headers: await as(ids.therapist),
    });
    assert.equal(note.json().text, 'Talked about the weekend.');
  },
);

onBothEngines('a therapist is offered the episodes assigned to them alone', async (database) => {
  await addTestClinic(database);
  const { api, as } = testApi(database);
  const episode = await database.selectFrom('episodes').selectAll().executeTakeFirstOrThrow();
  const span = { admittedOn: plainDate('2025-01-06'), endedOn: plainDate('2025-03-14') };
  const ended = { id: earlier, endReason: 'completed', therapistId: ids.otherTherapist } as const;
  await database
    .insertInto('episodes')
    .values({ ...episode, ...span, ...ended })
    .execute();
  const idsOf = async (staffId: Parameters<typeof as>[0]) => {
    const answer = await api.inject({
      url: `/api/people/${ids.person}`,
      headers: await as(staffId),
    });
    return answer.json().episodes.map(({ id }: { id: string }) => id);
  };
  assert.deepEqual(await idsOf(ids.therapist), [ids.episode]);
  assert.deepEqual(await idsOf(ids.otherTherapist), [earlier]);
  assert.deepEqual(await idsOf(ids.supervisor), [earlier, ids.episode]);
  const chart = (await api.inject({ url, headers: await as(ids.supervisor) })).json();
  assert.deepEqual(
    chart.otherEpisodes.map(({ id }: { id: string }) => id),
    [earlier],
  );
});
