import type { RecordId } from '#domain/ids';
import { noTestPaper } from '#domain/substance-monitoring/drug-test';
import { instant } from '#domain/time/instant';
import { plainDate } from '#domain/time/plain-date';
import type { Database } from '../database.ts';
import { newId } from '../new-id.ts';
import { ids } from '../test-ids.ts';

const urine = {
  ...noTestPaper,
  version: 1,
  recordedAt: instant('2026-11-16T23:30:00.000Z'),
  recordedBy: ids.therapist,
  enteredInErrorAt: null,
  enteredInErrorReason: null,
  personId: ids.person,
  episodeId: ids.episode,
  reason: 'random',
  state: 'resulted',
  resultedAt: instant('2026-11-16T23:30:00.000Z'),
  matrix: 'urine',
  setting: 'point-of-care',
  collection: 'observed',
  temperatureCheck: 'in-range',
  temperature: null,
  creatinine: 90,
  specificGravity: 1.015,
  ph: 6,
  nitrite: 0,
  discussedOn: null,
} as const;

/** For tests: a read urine test, negative or positive for methamphetamine. */
export const addTest = async (
  database: Database,
  day: string,
  screen: 'negative' | 'presumptive-positive' = 'negative',
): Promise<RecordId> => {
  const id = newId();
  const on = plainDate(day);
  await database
    .insertInto('drugTests')
    .values({ ...urine, id, scheduledOn: on, collectedOn: on })
    .execute();
  const result = { screen, confirmation: null, level: null, testId: id, position: 0 } as const;
  await database
    .insertInto('testAnalytes')
    .values({ ...result, analyte: 'methamphetamine' })
    .execute();
  return id;
};
