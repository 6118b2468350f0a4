import assert from 'node:assert/strict';
import { Compile } from 'typebox/compile';
import { Chart } from '#contract/chart';
import { plainDate } from '#domain/time/plain-date';
import { makeDemonstration } from '../../seed/demonstration.ts';
import type { Database } from '../database.ts';
import { testApi } from '../test-clinic.ts';
import { onBothEngines } from '../test-database.ts';

const today = plainDate('2026-11-18');
const contract = Compile(Chart);
/** What the first engine answered, by episode: the second one answers the same. */
const answered = new Map<string, string>();
/** Lists that no made-up person has anything in would prove nothing. */
const rarelyFilled = new Set([
  'otherEpisodes',
  'closures',
  'handledReasons',
  'handovers',
  'curriculumWork',
  'educationWork',
  'communityWork',
  'useReports',
  'withdrawalObservations',
]);

/** Use days and withdrawal come with research data only. */
const addReports = async (database: Database) => {
  const { id, personId } = await database
    .selectFrom('episodes')
    .select(['id', 'personId'])
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const report = { episodeId: id, personId, on: plainDate('2026-11-02') };
  await database
    .insertInto('useDays')
    .values({ ...report, reported: 'opioids' })
    .execute();
  await database
    .insertInto('withdrawalReports')
    .values({ ...report, category: 2 })
    .execute();
};

onBothEngines('charts keep their contract, and are the same on each engine', async (database) => {
  await makeDemonstration(database, { today, seed: '3', size: { open: 18, ended: 4 } });
  await addReports(database);
  const { api, as } = testApi(database);
  const supervisor = await database
    .selectFrom('staff')
    .select('id')
    .where('role', '=', 'supervisor')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const headers = await as(supervisor.id);
  const episodes = await database.selectFrom('episodes').select('id').execute();
  const filled = new Set<string>();
  for (const { id } of episodes) {
    const answer = await api.inject({ url: `/api/episodes/${id}/chart`, headers });
    assert.equal(answer.statusCode, 200, answer.body);
    const chart = answer.json<Record<string, unknown>>();
    assert.deepEqual(contract.Errors(chart), []);
    for (const [name, rows] of Object.entries(chart))
      if (Array.isArray(rows) && rows.length > 0) filled.add(name);
    assert.equal(answer.body, answered.get(id) ?? answer.body);
    answered.set(id, answer.body);
  }
  const lists = Object.entries(Chart.properties)
    .filter(([, schema]) => 'items' in schema)
    .map(([name]) => name);
  const empty = lists.filter((name) => !filled.has(name) && !rarelyFilled.has(name));
  assert.deepEqual(empty, []);
});
