import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import type { Database } from '../../database.ts';
import { onBothEngines } from '../../test-database.ts';
import { importCtn0094 } from './import-ctn0094.ts';
import { madeFolder } from './made-folder.ts';

const importInto = async (database: Database, context: TestContext) =>
  importCtn0094(database, await madeFolder(context), () => undefined);

onBothEngines('people carry codes and what is known of them', async (database, context) => {
  await importInto(database, context);
  const people = await database.selectFrom('people').selectAll().orderBy('familyName').execute();
  assert.deepEqual(
    people.map((each) => [
      each.code,
      each.givenName,
      each.familyName,
      each.sex,
      each.raceEthnicity,
      each.employment,
      each.bornInYear,
    ]),
    [
      [
        'CTN0027-S2-00011',
        'Participant',
        'CTN-00011',
        'male',
        'White, not Hispanic',
        'Full Time',
        1975,
      ],
      ['CTN0051-S5-00013', 'Participant', 'CTN-00013', null, null, null, null],
      [
        'CTN0030-S2-00015',
        'Participant',
        'CTN-00015',
        'female',
        'Race not known, Hispanic',
        null,
        1990,
      ],
      [
        'CTN0027-S9-00017',
        'Participant',
        'CTN-00017',
        'female',
        'Black, not Hispanic',
        'Student',
        1985,
      ],
    ],
  );
});

onBothEngines('episodes start, end and belong as the rules say', async (database, context) => {
  await importInto(database, context);
  const episodes = await database
    .selectFrom('episodes')
    .innerJoin('people', 'people.id', 'episodes.personId')
    .innerJoin('staff', 'staff.id', 'episodes.therapistId')
    .select(['familyName', 'admittedOn', 'plannedEndOn', 'endedOn', 'endReason', 'staff.name'])
    .orderBy('familyName')
    .execute();
  assert.deepEqual(episodes.map(Object.values), [
    [
      'CTN-00011',
      '2015-03-02',
      '2015-08-17',
      '2015-08-17',
      'completed',
      'Therapist of trial site 2',
    ],
    [
      'CTN-00013',
      '2015-03-10',
      '2015-08-25',
      '2015-03-17',
      'incarcerated',
      'Therapist of trial site 5',
    ],
    [
      'CTN-00015',
      '2015-03-19',
      '2015-11-26',
      '2015-04-26',
      'left-before-planned',
      'Therapist of trial site 2',
    ],
  ]);
  const hanging = await database
    .selectFrom('drugTests')
    .innerJoin('people', 'people.id', 'drugTests.personId')
    .select(['familyName', 'collectedOn'])
    .where('episodeId', 'is', null)
    .execute();
  assert.deepEqual(hanging, [{ familyName: 'CTN-00017', collectedOn: '2015-03-27' }]);
});

onBothEngines('orders follow the arms; injections carry no mg', async (database, context) => {
  await importInto(database, context);
  const doses = await database
    .selectFrom('doses')
    .innerJoin('medicationOrders as orders', 'orders.id', 'doses.orderId')
    .select(['medication', 'orders.startedOn', 'doses.on', 'amount'])
    .orderBy('medication')
    .orderBy('doses.on')
    .orderBy('amount')
    .execute();
  assert.deepEqual(doses.map(Object.values), [
    ['buprenorphine-sl', '2015-04-26', '2015-04-26', 8],
    ['buprenorphine-sl', '2015-04-26', '2015-04-26', 16],
    ['methadone', '2015-03-03', '2015-03-03', 30],
    ['methadone', '2015-03-03', '2015-07-25', 80],
    ['naltrexone-xr', '2015-03-11', '2015-03-11', null],
  ]);
});

onBothEngines('two readings of one specimen are one test', async (database, context) => {
  await importInto(database, context);
  const tests = await database
    .selectFrom('drugTests')
    .innerJoin('people', 'people.id', 'drugTests.personId')
    .select(['familyName', 'collectedOn', 'temperatureCheck'])
    .orderBy('familyName')
    .orderBy('collectedOn')
    .execute();
  assert.deepEqual(tests.map(Object.values), [
    ['CTN-00011', '2015-02-25', 'in-range'],
    ['CTN-00011', '2015-03-17', 'out-of-range'],
    ['CTN-00011', '2015-08-04', null],
    ['CTN-00013', '2015-03-17', null],
    ['CTN-00017', '2015-03-27', 'in-range'],
  ]);
});
