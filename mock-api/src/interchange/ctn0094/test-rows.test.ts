import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PanelGroup } from './files/meta-substance-groups.ts';
import type { Arm } from './files/randomization.ts';
import type { FoundSubstance } from './files/uds.ts';
import { newParticipant, type Participant } from './participant.ts';
import { testRows } from './test-rows.ts';

const panel: ReadonlySet<PanelGroup> = new Set(['Methadone', 'Buprenorphine', 'Opioid']);

const under = (arm: Arm, firstDoseOn: number | null, lastDoseOn: number | null): Participant => ({
  ...newParticipant(11, '30'),
  drugs: [{ arm, randomizedOn: 5, firstDoseOn, lastDoseOn }],
});

const screens = (person: Participant, day: number, ...found: FoundSubstance[]) => {
  const rows = testRows(person, day, { temperature: null, found: new Set(found) }, panel);
  const byAnalyte = rows.analytes.map(({ analyte, screen }) => [analyte, screen] as const);
  return { ...Object.fromEntries(byAnalyte), rows };
};

const cases: readonly [string, Participant, number, FoundSubstance[], string, string][] = [
  ['before the first dose', under('Methadone', 8, 90), 7, [], 'methadone', 'negative'],
  ['on the first dose', under('Methadone', 8, 90), 8, [], 'methadone', 'not-tested'],
  ['on the last dose', under('Methadone', 8, 90), 90, [], 'methadone', 'not-tested'],
  ['after the last dose', under('Methadone', 8, 90), 91, [], 'methadone', 'negative'],
  [
    'found all the same',
    under('Methadone', 8, 90),
    50,
    ['Methadone'],
    'methadone',
    'presumptive-positive',
  ],
  ['another drug', under('Methadone', 8, 90), 50, [], 'buprenorphine', 'negative'],
  ['under buprenorphine', under('Outpatient BUP', 8, 90), 50, [], 'buprenorphine', 'not-tested'],
  ['under naltrexone', under('Inpatient NR-NTX', 8, 90), 50, [], 'opiates', 'negative'],
  ['outside the panel', under('Methadone', 8, 90), 50, [], 'cocaine', 'not-tested'],
  [
    'found outside the panel',
    under('Methadone', 8, 90),
    50,
    ['Mdma/Hallucinogen'],
    'mdma',
    'presumptive-positive',
  ],
];

for (const [situation, person, day, found, analyte, screen] of cases)
  test(`${analyte} ${situation} is ${screen}`, () => {
    const result: Record<string, unknown> = screens(person, day, ...found);
    assert.equal(result[analyte], screen);
  });

test('a specimen counts what the files leave out and what the panel does not list', () => {
  const { rows } = screens(under('Methadone', 8, 90), 50, 'Mdma/Hallucinogen');
  assert.deepEqual([rows.withoutStudyDrug, rows.beyondPanel], [1, 1]);
  assert.deepEqual(
    rows.analytes.map(({ position }) => position),
    rows.analytes.map((_, at) => at),
  );
});
