import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { StaffId } from '#domain/ids';
import type { Database } from '../../database.ts';
import { onBothEngines } from '../../test-database.ts';
import { importCtn0094 } from './import-ctn0094.ts';
import { type Changes, madeFolder } from './made-folder.ts';
import { researchSite } from './research-site.ts';

const silent = (): void => undefined;

const importInto = async (database: Database, context: TestContext, changes?: Changes) =>
  importCtn0094(database, await madeFolder(context, changes), silent);

const SUPERVISOR = '00000000-0000-7000-8000-000000000001' as StaffId;

const addClinicSupervisor = (database: Database) =>
  database
    .insertInto('staff')
    .values({
      id: SUPERVISOR,
      name: 'Somebody',
      credential: null,
      role: 'supervisor',
      standing: 'independent',
      email: 'somebody@example.org',
      version: 1,
      passwordHash: null,
      deactivatedAt: null,
    })
    .execute();

onBothEngines('every row of a folder is kept, merged or refused', async (database, context) => {
  const { ledger, tables, remarks } = await importInto(database, context);
  const added = Object.fromEntries([...tables].map(([table, count]) => [table, count.added]));
  assert.deepEqual(added, {
    sites: 1,
    staff: 7,
    staffSites: 7,
    people: 4,
    episodes: 3,
    diagnoses: 2,
    sessions: 7,
    attendances: 7,
    drugTests: 5,
    testAnalytes: 46,
    medicationOrders: 4,
    doses: 5,
    useDays: 3,
    withdrawalReports: 2,
  });
  assert.deepEqual(remarks, { withoutStudyDrug: 1, beyondPanel: 1, findingsOnly: 1 });
  assert.deepEqual(ledger.unbalanced(), []);
  assert.deepEqual(ledger.refused, [
    { file: 'uds_temp.csv', line: 7, reason: 'has no day' },
    { file: 'visit.csv', line: 9, reason: 'has no day, and "Somewhen" tells no week' },
    { file: 'withdrawal.csv', line: 3, reason: 'has no withdrawal category' },
  ]);
});

onBothEngines('a second run adds nothing', async (database, context) => {
  const first = await importInto(database, context);
  const second = await importInto(database, context);
  for (const [table, { added, present }] of second.tables)
    assert.deepEqual([added, present], [0, first.tables.get(table)?.added], table);
  const { people } = await database
    .selectFrom('people')
    .select(({ fn }) => fn.countAll<number>().as('people'))
    .executeTakeFirstOrThrow();
  assert.equal(people, 4);
});

onBothEngines('a longer file adds what is new', async (database, context) => {
  await importInto(database, context);
  const longer = 'who,what,when\n11,Heroin,-3\n11,Alcohol,-3\n17,THC,0\n17,THC,1\n';
  const { tables } = await importInto(database, context, { 'tlfb.csv': longer });
  assert.deepEqual(tables.get('useDays'), { added: 1, present: 3 });
});

onBothEngines('supervisors of both sites see the research site', async (database, context) => {
  await addClinicSupervisor(database);
  await importInto(database, context);
  const seers = await database
    .selectFrom('staffSites')
    .innerJoin('staff', 'staff.id', 'staffSites.staffId')
    .select(['staff.name', 'staff.passwordHash'])
    .where('siteId', '=', researchSite.id)
    .where('role', '=', 'supervisor')
    .orderBy('name')
    .execute();
  assert.deepEqual(
    seers.map(({ name }) => name),
    ['Somebody', 'Supervisor (research data)'],
  );
});
