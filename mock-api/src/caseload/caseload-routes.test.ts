import assert from 'node:assert/strict';
import { Compile } from 'typebox/compile';
import { Caseload } from '#contract/caseload';
import { instant } from '#domain/time/instant';
import { addTestClinic, testApi } from '../test-clinic.ts';
import { ids } from '../test-ids.ts';
import { onBothEngines } from '../test-database.ts';
import { refreshEverybody } from './caseload-summaries.ts';

const url = '/api/caseload';
const now = instant('2026-11-18T14:42:00.000Z');
const yesterday = instant('2026-11-17T14:42:00.000Z');
const tomorrow = instant('2026-11-19T14:42:00.000Z');

onBothEngines(
  'a caseload keeps its contract and shows each reader their reach',
  async (database) => {
    await addTestClinic(database);
    await refreshEverybody(database, now);
    const { api, as } = testApi(database);
    const countOf = async (staffId: Parameters<typeof as>[0], query = '') => {
      const answer = await api.inject({ url: url + query, headers: await as(staffId) });
      assert.deepEqual(Compile(Caseload).Errors(answer.json()), []);
      return answer.json().rows.length;
    };
    assert.equal(await countOf(ids.therapist), 1);
    assert.equal(await countOf(ids.otherTherapist), 0);
    assert.equal(await countOf(ids.caseManager), 1);
    assert.equal(await countOf(ids.supervisor), 1);
    assert.equal(await countOf(ids.supervisor, `?therapistId=${ids.otherTherapist}`), 0);
    assert.equal(await countOf(ids.southSupervisor), 0);
  },
);

for (const [vignette, madeAt] of [
  ['of yesterday', yesterday],
  ['of a day that the demonstration went back from', tomorrow],
] as const)
  onBothEngines(`a summary ${vignette} is worked out anew`, async (database) => {
    await addTestClinic(database);
    await refreshEverybody(database, madeAt);
    const { api, as } = testApi(database);
    const answer = await api.inject({ url, headers: await as(ids.therapist) });
    assert.equal(answer.json().rows[0].summary.computedAt, now);
    const row = await database
      .selectFrom('caseloadSummaries')
      .selectAll()
      .executeTakeFirstOrThrow();
    assert.equal(row.computedAt, now);
  });

onBothEngines('an ended episode leaves the caseload', async (database) => {
  await addTestClinic(database);
  await refreshEverybody(database, now);
  await database
    .updateTable('episodes')
    .set({ endedOn: '2026-11-17' as never })
    .execute();
  await refreshEverybody(database, now);
  const { api, as } = testApi(database);
  const answer = await api.inject({ url, headers: await as(ids.therapist) });
  assert.deepEqual(answer.json().rows, []);
});

onBothEngines('an unknown filter is refused by name', async (database) => {
  await addTestClinic(database);
  const { api, as } = testApi(database);
  const headers = await as(ids.supervisor);
  const answer = await api.inject({ url: `${url}?therapistId=x&sort=name`, headers });
  assert.deepEqual(answer.json().errors, [
    { pointer: '/query/sort', message: 'is not a field that is known here' },
    { pointer: '/query/therapistId', message: 'must be an id (UUID)' },
  ]);
});
