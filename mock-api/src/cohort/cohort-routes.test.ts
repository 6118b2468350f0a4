import assert from 'node:assert/strict';
import { refreshEverybody } from '../caseload/caseload-summaries.ts';
import { instant } from '#domain/time/instant';
import { plainDate } from '#domain/time/plain-date';
import type { EndReason } from '#domain/chart/episode';
import type { EpisodeId, RecordId } from '#domain/ids';
import { noTestPaper } from '#domain/substance-monitoring/drug-test';
import type { Database } from '../database.ts';
import { addTestClinic, testApi } from '../test-clinic.ts';
import { ids } from '../test-ids.ts';
import { onBothEngines } from '../test-database.ts';

const url = `/api/cohort?siteId=${ids.north}`;
const idAt = <Id extends string>(n: number) => `01900000-0000-7000-8000-00000000${n}` as Id;

/** Episodes of the past with the day and reason of their end. */
const addEnded = async (database: Database) => {
  const row = await database.selectFrom('episodes').selectAll().executeTakeFirstOrThrow();
  const ends: [string, EndReason][] = [
    ['2026-01-20', 'left-before-planned'],
    ['2026-02-16', 'left-before-planned'],
    ['2026-04-24', 'completed'],
    ['2026-03-01', 'died'],
  ];
  for (const [n, [endedOn, endReason]] of ends.entries())
    await database
      .insertInto('episodes')
      .values({
        ...row,
        id: idAt<EpisodeId>(3100 + n),
        admittedOn: plainDate('2026-01-05'),
        endedOn: plainDate(endedOn),
        endReason,
      })
      .execute();
};

const addTests = async (database: Database) => {
  const days = ['2026-10-06', '2026-10-08', '2026-10-09', '2026-10-10', '2026-10-14'];
  const states = ['resulted', 'resulted', 'resulted', 'missed-unexcused', 'resulted'] as const;
  for (const [n, day] of days.entries()) {
    const id = idAt<RecordId>(7100 + n);
    const state = states[n] ?? 'scheduled';
    await database
      .insertInto('drugTests')
      .values({
        id,
        version: 1,
        recordedAt: instant(`${day}T20:00:00Z`),
        recordedBy: ids.therapist,
        enteredInErrorAt: n === 4 ? instant('2026-10-15T20:00:00Z') : null,
        enteredInErrorReason: n === 4 ? 'other person' : null,
        personId: ids.person,
        episodeId: ids.episode,
        scheduledOn: plainDate(day),
        reason: 'random',
        state,
        collectedOn: state === 'resulted' ? plainDate(day) : null,
        resultedAt: null,
        matrix: 'urine',
        setting: 'point-of-care',
        collection: 'observed',
        temperatureCheck: 'in-range',
        temperature: null,
        creatinine: 100,
        specificGravity: 1.02,
        ph: 6,
        nitrite: 0,
        discussedOn: null,
        ...noTestPaper,
      })
      .execute();
    if (state !== 'resulted') continue;
    const screen = n === 1 ? 'presumptive-positive' : 'negative';
    const result = { testId: id, position: 0, analyte: 'cocaine', screen } as const;
    await database
      .insertInto('testAnalytes')
      .values({ ...result, confirmation: null, level: null })
      .execute();
  }
};

onBothEngines(
  'a supervisor sees time in care, tests by week, endings and loads',
  async (database) => {
    await addTestClinic(database);
    await addEnded(database);
    await addTests(database);
    await refreshEverybody(database, instant('2026-11-18T14:42:00.000Z'));
    const { api, as } = testApi(database);
    const answer = await api.inject({ url, headers: await as(ids.supervisor) });
    assert.equal(answer.statusCode, 200, answer.body);
    const cohort = answer.json();
    const counts = [cohort.episodes, cohort.open, cohort.lostToContact, cohort.died];
    assert.deepEqual(counts, [5, 1, 2, 1]);
    const steps = cohort.survival.map((step: Record<string, number>) => [
      step['week'],
      step['atRisk'],
      step['ended'],
      step['censored'],
      Number(step['survival']?.toFixed(3)),
    ]);
    // Five start; two leave in weeks 2 and 6, the others are watched for as long as they stayed.
    assert.deepEqual(steps, [
      [2, 5, 1, 0, 0.8],
      [6, 4, 1, 1, 0.6],
      [7, 2, 0, 1, 0.6],
      [15, 1, 0, 1, 0.6],
    ]);
    const [week] = cohort.tests;
    assert.equal(cohort.tests.length, 1, 'a test entered in error is not counted');
    const shares = [week.negativeShare, week.lowest, week.highest];
    assert.deepEqual([week.week, week.due, week.collected, week.negative], [1, 4, 3, 2]);
    assert.deepEqual(shares, [2 / 3, 0.5, 0.75]);
    const loads = cohort.loads.map(({ open }: { open: number }) => open).sort();
    assert.deepEqual(loads, [0, 1]);
  },
);

onBothEngines('a site without episodes has figures of nothing', async (database) => {
  await addTestClinic(database);
  const { api, as } = testApi(database);
  const headers = await as(ids.southSupervisor);
  const answer = await api.inject({ url: `/api/cohort?siteId=${ids.south}`, headers });
  assert.equal(answer.statusCode, 200, answer.body);
  const { episodes, survival, tests, endings } = answer.json();
  assert.deepEqual(
    { episodes, survival, tests, endings },
    {
      episodes: 0,
      survival: [],
      tests: [],
      endings: [],
    },
  );
});
