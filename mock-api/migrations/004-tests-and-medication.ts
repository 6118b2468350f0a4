import { doseStatuses, medicationPurposes, medications } from '#domain/medication/medication-order';
import {
  analytes,
  confirmationResults,
  screenResults,
  testStates,
} from '#domain/substance-monitoring/drug-test';
import {
  clinical,
  createTable,
  date,
  idOf,
  integer,
  moment,
  oneOf,
  optional,
  owned,
  real,
  type Schema,
  text,
} from './columns.ts';

const createTests = async (schema: Schema) => {
  await createTable(
    schema,
    'drugTests',
    {
      ...clinical,
      scheduledOn: date,
      reason: oneOf(['random', 'scheduled', 'for-cause']),
      state: oneOf(testStates),
      collectedOn: optional(date),
      resultedAt: optional(moment),
      matrix: oneOf(['urine', 'oral-fluid', 'breath']),
      setting: oneOf(['point-of-care', 'laboratory']),
      collection: optional(oneOf(['observed', 'unobserved'])),
      temperatureCheck: optional(oneOf(['in-range', 'out-of-range'])),
      temperature: optional(real),
      creatinine: optional(real),
      specificGravity: optional(real),
      ph: optional(real),
      nitrite: optional(real),
      discussedOn: optional(date),
    },
    { indexes: [['episodeId', 'scheduledOn'], ['personId']] },
  );
  await createTable(
    schema,
    'testAnalytes',
    {
      testId: idOf('drugTests'),
      position: integer,
      analyte: oneOf(analytes),
      screen: oneOf(screenResults),
      confirmation: optional(oneOf(confirmationResults)),
      level: optional(real),
    },
    { primary: ['testId', 'position'] },
  );
};

const createMedication = async (schema: Schema) => {
  await createTable(
    schema,
    'medicationOrders',
    {
      ...clinical,
      medication: oneOf(medications),
      name: text,
      dose: text,
      purpose: oneOf(medicationPurposes),
      prescriber: optional(text),
      startedOn: date,
      endedOn: optional(date),
      endReason: optional(text),
    },
    { indexes: [['episodeId', 'startedOn']] },
  );
  await createTable(
    schema,
    'doses',
    {
      ...clinical,
      orderId: idOf('medicationOrders'),
      on: date,
      status: oneOf(doseStatuses),
      source: oneOf(['observed', 'self-report', 'pharmacy', 'treatment-program']),
      daysSupplied: optional(integer),
      amount: optional(real),
    },
    { indexes: [['episodeId', 'on'], ['personId']] },
  );
  await createTable(
    schema,
    'naloxoneRecords',
    {
      ...clinical,
      on: date,
      outcome: oneOf(['in-hand', 'offered', 'declined']),
      expiresOn: optional(date),
    },
    { indexes: [['episodeId', 'on']] },
  );
};

/** Tests, reported use and withdrawal, medication orders and doses. */
export const up = async (schema: Schema): Promise<void> => {
  await createTests(schema);
  const indexes = [
    ['episodeId', 'on'],
    ['personId', 'on'],
  ];
  await createTable(schema, 'useDays', { ...owned, on: date, reported: text }, { indexes });
  await createTable(
    schema,
    'withdrawalReports',
    { ...owned, on: date, category: integer },
    { indexes },
  );
  await createMedication(schema);
};
