import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { CaseloadSummary } from '#domain/caseload/caseload-summary';
import { summarize } from '#domain/caseload/summary';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import { plainDate } from '#domain/time/plain-date';
import { passwordFits } from '../src/access/password.ts';
import { readChartRecord } from '../src/chart/chart-repository.ts';
import { type Database, openSqlite } from '../src/database.ts';
import { migrate } from '../src/migrator.ts';
import { onBothEngines } from '../src/test-database.ts';
import { madeUpClinic } from './clinic/clinic.ts';
import { type DemonstrationSize, makeDemonstration } from './demonstration.ts';
import { demonstrationSignIns } from './demonstration-sign-ins.ts';
import { madeUpCharts } from './made-up-charts.ts';

const today = plainDate('2026-11-21');
const make = (database: Database, size: DemonstrationSize): Promise<void> =>
  makeDemonstration(database, { today, seed: '1', size });

const openEpisodes = (database: Database) =>
  database
    .selectFrom('caseloadSummaries')
    .innerJoin('episodes', 'episodes.id', 'caseloadSummaries.episodeId')
    .select(['episodeId', 'episodes.therapistId', 'tier', 'summary'])
    .execute();

onBothEngines('the stored clinic is the one that was made up', async (database) => {
  await make(database, { open: 17, ended: 5 });
  const rows = await openEpisodes(database);
  assert.equal(rows.length, 17);
  for (const { episodeId, summary } of rows) {
    const stored = JSON.parse(summary) as CaseloadSummary;
    const record = await readChartRecord(database, episodeId);
    const counted = summarize(record, stored.computedAt, defaultRuleSet);
    assert.deepEqual(JSON.parse(JSON.stringify(counted)), stored);
  }
  const ended = await database
    .selectFrom('episodes')
    .select(['endedOn', 'endReason'])
    .where('endedOn', 'is not', null)
    .execute();
  assert.equal(ended.length, 5);
  for (const { endedOn, endReason } of ended) assert.ok(endedOn && endedOn < today && endReason);
});

test('the same day and seed make the same clinic, another seed makes another', () => {
  const charts = (seed: string) => [
    ...madeUpCharts(madeUpClinic(today, seed, 60), { open: 17, ended: 3 }),
  ];
  assert.deepEqual(charts('1'), charts('1'));
  assert.notDeepEqual(charts('1'), charts('2'));
});

describe('the usual clinic', () => {
  let database: Database;
  before(async () => {
    database = openSqlite(':memory:');
    await migrate(database);
    await make(database, { open: 60, ended: 20 });
  });
  after(() => database.destroy());

  test('has caseloads of a usual size and few people in danger', async () => {
    const rows = await openEpisodes(database);
    const loads = Map.groupBy(rows, ({ therapistId }) => therapistId);
    assert.equal(loads.size, 6);
    for (const [, people] of loads) assert.ok(people.length >= 8 && people.length <= 14);
    const of = (tier: string): number => rows.filter((row) => row.tier === tier).length;
    assert.ok(of('safety') >= 2 && of('safety') <= 8, `${of('safety')} safety`);
    assert.ok(of('due') + of('on-plan') >= 30, `${of('due')} due, ${of('on-plan')} on plan`);
  });

  test('has people who are plainly made up, and a sign-in for each role', async () => {
    const people = await database.selectFrom('people').selectAll().execute();
    for (const { phone } of people) assert.match(phone ?? '', /^555-01\d\d$/);
    const staff = await database.selectFrom('staff').select(['email', 'passwordHash']).execute();
    for (const { email } of staff) assert.match(email, /^[a-z0-9.]+@stepdown\.example$/);
    for (const { email, password } of demonstrationSignIns) {
      assert.ok(password.length >= 15);
      const member = staff.find((each) => each.email === email);
      assert.ok(await passwordFits(member?.passwordHash ?? null, password), email);
    }
  });

  test('has nothing on record before it happened', async () => {
    const held = await database
      .selectFrom('attendances')
      .innerJoin('sessions', 'sessions.id', 'attendances.sessionId')
      .select(['heldOn', 'attendances.status'])
      .execute();
    for (const { heldOn, status } of held) assert.equal(status === 'scheduled', heldOn >= today);
    const administrations = await database.selectFrom('administrations').select('on').execute();
    for (const { on } of administrations) assert.ok(on < today);
  });
});
