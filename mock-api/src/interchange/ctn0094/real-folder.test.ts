import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { onBothEngines } from '../../test-database.ts';
import { importCtn0094 } from './import-ctn0094.ts';

const REPOSITORY = resolve(import.meta.dirname, '../../../..');
const folder =
  process.env['STEPDOWN_TEST_CTN0094'] ?? resolve(REPOSITORY, '../shared/data/ctn0094');

/** Rows of the tables that the files' own counts say. */
const expected = {
  people: 1780,
  episodes: 1273,
  sessions: 27_201,
  attendances: 27_201,
  drugTests: 18_107,
  doses: 105_976,
  useDays: 121_141,
  withdrawalReports: 7876,
  medicationOrders: 1467,
};

onBothEngines('the real folder is imported row for row', async (database, context) => {
  if (!existsSync(resolve(folder, 'everybody.csv')))
    return context.skip(`the trial data is not at ${folder}`);
  const { ledger, tables } = await importCtn0094(database, folder, () => undefined);
  for (const [table, rows] of Object.entries(expected)) {
    const known = [...tables].find(([name]) => name === table);
    assert.equal(known?.[1].added, rows, table);
  }
  const read = [...ledger.files.values()].reduce((sum, file) => sum + file.read, 0);
  assert.equal(read, 314_794, 'every line but the headers');
  assert.deepEqual(ledger.unbalanced(), []);
  assert.equal(ledger.refused.filter(({ file }) => file === 'uds_temp.csv').length, 4);
  const endings = await database
    .selectFrom('episodes')
    .select(({ fn }) => ['endReason', fn.countAll<number>().as('episodes')])
    .groupBy('endReason')
    .orderBy('endReason')
    .execute();
  assert.deepEqual(endings.map(Object.values), [
    ['completed', 653],
    ['incarcerated', 15],
    ['left-before-planned', 602],
    ['other', 3],
  ]);
});
