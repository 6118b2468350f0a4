import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { onBothEngines } from '../../test-database.ts';
import { type Faults, FolderRefused } from './faults.ts';
import { importCtn0094 } from './import-ctn0094.ts';
import { Ledger } from './ledger.ts';
import { type Changes, goodFile, madeFolder } from './made-folder.ts';
import { readFolder } from './read-folder.ts';
import { faultLines } from './report.ts';

const silent = (): void => undefined;

const faultsOf = async (context: TestContext, changes: Changes): Promise<Faults> => {
  const folder = await madeFolder(context, changes);
  try {
    await readFolder(folder, new Ledger(), silent);
  } catch (error) {
    if (error instanceof FolderRefused) return error.faults;
    throw error;
  }
  return assert.fail('the folder was taken');
};

const withLine = (file: string, line: string): Changes => ({
  [file]: `${goodFile(file)}${line}\n`,
});
const changed = (file: string, from: string, to: string): Changes => {
  const text = goodFile(file);
  assert.ok(text.includes(from));
  return { [file]: text.replace(from, to) };
};

const faulty: readonly [string, Changes, string][] = [
  ['a file is missing', { 'tlfb.csv': null }, 'tlfb.csv: is not there'],
  ['a file is empty', { 'tlfb.csv': '' }, 'tlfb.csv, line 1: column who is missing'],
  [
    'a column is missing',
    changed('tlfb.csv', 'who,what,when', 'who,what,day'),
    'tlfb.csv, line 1: column when is missing',
  ],
  [
    'a column is not known',
    changed('tlfb.csv', 'who,what,when', 'who,what,when,where'),
    'tlfb.csv, line 1: column "where" is not known here',
  ],
  [
    'cells are missing',
    withLine('tlfb.csv', '11,Heroin'),
    'tlfb.csv, line 6: has 2 cells instead of 3',
  ],
  [
    'a quote is never closed',
    withLine('tlfb.csv', '11,"Heroin,3'),
    'tlfb.csv, line 6: cannot be read on from here: ',
  ],
  [
    'a day is no number',
    withLine('tlfb.csv', '11,Heroin,soon'),
    'tlfb.csv, line 6: when is "soon", not a number from -1000 to 4000',
  ],
  [
    'a day is no whole number',
    withLine('tlfb.csv', '11,Heroin,1.5'),
    'tlfb.csv, line 6: when is 1.5, not a whole number',
  ],
  ['a substance is empty', withLine('tlfb.csv', '11,,3'), 'tlfb.csv, line 6: what is empty'],
  [
    'two cells are wrong',
    withLine('tlfb.csv', 'x,,3'),
    'tlfb.csv, line 6: who is "x", not a number from 1 to 99999; what is empty',
  ],
  [
    'a word is none of the known ones',
    withLine('uds.csv', '11,Tea,3'),
    'uds.csv, line 5: what is "Tea", not one of: Alcohol,',
  ],
  [
    'somebody is not in everybody.csv',
    withLine('tlfb.csv', '99,Heroin,3'),
    'tlfb.csv, line 6: person 99 is not in everybody.csv',
  ],
  [
    'somebody is there twice',
    withLine('everybody.csv', '11,27'),
    'everybody.csv, line 6: person 11 is there twice',
  ],
  [
    'somebody is described twice',
    withLine('site_masked.csv', '11,4'),
    'site_masked.csv, line 6: person 11 is there twice',
  ],
  ['nobody is there', { 'everybody.csv': 'who,project\n' }, 'everybody.csv: names nobody'],
  [
    'a second randomization has no first',
    withLine('randomization.csv', '17,Methadone,2,9'),
    'randomization.csv, line 7: person 17 has a second randomization and no first',
  ],
  [
    'randomizations contradict',
    withLine('randomization.csv', '13,Methadone,1,9'),
    'randomization.csv, line 7: person 13: the randomizations contradict',
  ],
  [
    'a length is missing',
    changed('meta_study_length.csv', '"51","Inpatient NR-NTX"', '"51","Inpatient BUP"'),
    'meta_study_length.csv: has no length for trial 51, Inpatient NR-NTX',
  ],
];

for (const [situation, changes, expected] of faulty)
  test(`a folder is refused when ${situation}`, async (context) => {
    const lines = faultLines(await faultsOf(context, changes));
    const named = lines.find((line) => line.trim().startsWith(expected));
    assert.ok(named, `${expected}\nnot in\n${lines.join('\n')}`);
  });

test('the first 20 faults are listed, the others counted', async (context) => {
  const many = Array.from({ length: 25 }, (_, day) => `99,Heroin,${day}`).join('\n');
  const lines = faultLines(await faultsOf(context, withLine('tlfb.csv', many)));
  assert.equal(lines[0], 'Nothing was changed: 25 faults in the folder.');
  assert.equal(lines.length, 22);
  assert.equal(lines.at(-1), '  … and 5 more');
});

onBothEngines('a malformed file changes nothing', async (database, context) => {
  const folder = await madeFolder(context, withLine('tlfb.csv', '11,Heroin,soon'));
  await assert.rejects(importCtn0094(database, folder, silent), FolderRefused);
  for (const table of ['sites', 'staff', 'people', 'doses'] as const)
    assert.deepEqual(await database.selectFrom(table).selectAll().execute(), [], table);
});
