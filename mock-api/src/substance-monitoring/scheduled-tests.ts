import { randomInt } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { TestOrder } from '#contract/substance-monitoring';
import type { Recording } from '#domain/chart/recording';
import { inForce } from '#domain/chart/recorded';
import type { RecordId } from '#domain/ids';
import { type DrugTest, noTestPaper } from '#domain/substance-monitoring/drug-test';
import { type Draw, scheduledDays } from '#domain/substance-monitoring/random-schedule';
import { addDays, laterOf, type PlainDate } from '#domain/time/plain-date';
import { lastDayOf, programWeekOf } from '#domain/time/program-week';
import type { Database } from '../database.ts';
import { newId } from '../new-id.ts';
import { keepVersion } from '../recording/row-versions.ts';
import type { Tables } from '../tables.ts';

type Order = TestOrder & { readonly id: RecordId };

const RESOLUTION = 2 ** 32;
const draw: Draw = () => randomInt(RESOLUTION) / RESOLUTION;

const testOn = (order: Order, { record, now, by }: Recording, on: PlainDate) =>
  ({
    id: newId(),
    version: 1,
    recordedAt: now,
    recordedBy: by,
    enteredInErrorAt: null,
    enteredInErrorReason: null,
    personId: record.episode.personId,
    episodeId: record.episode.id,
    scheduledOn: on,
    reason: order.pattern === 'random' ? 'random' : 'scheduled',
    state: 'scheduled',
    collectedOn: null,
    resultedAt: null,
    matrix: order.matrix,
    setting: 'point-of-care',
    collection: null,
    temperatureCheck: null,
    temperature: null,
    creatinine: null,
    specificGravity: null,
    ph: null,
    nitrite: null,
    discussedOn: null,
    ...noTestPaper,
    panelId: order.panelId,
    testOrderId: order.id,
  }) as const satisfies Tables['drugTests'];

const addTests = async (trx: Database, order: Order, recording: Recording, from: PlainDate) => {
  const { record, rules } = recording;
  const closedOn = record.closures.map((closure) => closure.closedOn);
  const days = scheduledDays(order, from, closedOn, rules.substanceMonitoring, draw);
  if (days.length === 0) return;
  const tests = days.map((on) => testOn(order, recording, on));
  await trx.insertInto('drugTests').values(tests).execute();
};

/** A test on the schedule as the chart lists it, with its version. */
type Listed = DrugTest & { readonly version: number };

const changeTests = async (
  trx: Database,
  tests: readonly Listed[],
  { now: at, by }: Recording,
  columns: Partial<Tables['drugTests']>,
): Promise<void> => {
  for (const row of tests) {
    await keepVersion(trx, { table: 'drugTests', row, at, by });
    await trx
      .updateTable('drugTests')
      .set({ ...columns, version: row.version + 1 })
      .where('id', '=', row.id)
      .execute();
  }
};

const isPlanChanged = (order: Order, before: Recording['record']['testOrders'][number]): boolean =>
  (['panelId', 'matrix', 'pattern', 'testsPerWeek', 'weekdays', 'startsOn'] as const).some(
    (fact) => !isDeepStrictEqual(order[fact], before[fact]),
  );

/**
 * Puts the tests of an order on the schedule. A changed order leaves this program week as it is and
 * is drawn anew from the next one on; one that ends earlier cancels what is still ahead.
 */
export const scheduleTests = async (
  trx: Database,
  order: Order,
  recording: Recording,
): Promise<void> => {
  const { record, today, now } = recording;
  const before = record.testOrders.find(({ id }) => id === order.id);
  if (before === undefined) return addTests(trx, order, recording, today);
  const thisWeekEnds = lastDayOf(programWeekOf(today));
  const ahead = inForce(record.tests as readonly Listed[]).filter(
    ({ testOrderId, state, scheduledOn }) =>
      testOrderId === order.id && state === 'scheduled' && scheduledOn > today,
  );
  const late = ahead.filter(({ scheduledOn }) => scheduledOn > order.endsOn);
  await changeTests(trx, late, recording, { state: 'cancelled-by-program' });
  if (!isPlanChanged(order, before))
    return addTests(trx, order, recording, laterOf(addDays(before.endsOn, 1), today));
  const redrawn = ahead.filter(
    ({ scheduledOn }) => scheduledOn > thisWeekEnds && scheduledOn <= order.endsOn,
  );
  await changeTests(trx, redrawn, recording, {
    enteredInErrorAt: now,
    enteredInErrorReason: 'The order was changed and its days drawn anew',
  });
  return addTests(trx, order, recording, addDays(thisWeekEnds, 1));
};
