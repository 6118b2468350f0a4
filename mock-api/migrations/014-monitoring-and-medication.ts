import {
  addColumns,
  clinical,
  createTable,
  date,
  idOf,
  integer,
  oneOf,
  optional,
  type Schema,
  text,
} from './columns.ts';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const medications = [
  'buprenorphine-sl',
  'buprenorphine-xr-monthly',
  'buprenorphine-xr-weekly',
  'buprenorphine-xr-four-weekly',
  'methadone',
  'naltrexone-oral',
  'naltrexone-xr',
  'acamprosate',
  'disulfiram',
  'amphetamine-salts',
  'methylphenidate',
  'benzodiazepine',
  'clonazepam',
  'dronabinol',
  'antidepressant',
  'other',
];
const sites = ['abdomen', 'gluteal', 'thigh', 'arm'].flatMap((site) => [
  `${site}-left`,
  `${site}-right`,
]);

const createOrders = async (schema: Schema) => {
  await createTable(
    schema,
    'testOrders',
    {
      ...clinical,
      panelId: text,
      matrix: oneOf(['urine', 'oral-fluid', 'breath']),
      pattern: oneOf(['random', 'fixed']),
      testsPerWeek: integer,
      startsOn: date,
      endsOn: date,
      orderedBy: optional(text),
      endReason: optional(text),
    },
    { indexes: [['episodeId', 'startsOn']] },
  );
  await createTable(
    schema,
    'testOrderDays',
    { orderId: idOf('testOrders'), position: integer, weekday: oneOf(weekdays) },
    { primary: ['orderId', 'position'] },
  );
};

const createReports = async (schema: Schema) => {
  await createTable(
    schema,
    'useReports',
    { ...clinical, reported: text, from: date, until: date },
    { indexes: [['episodeId', 'until']] },
  );
  await createTable(
    schema,
    'useReportDays',
    { reportId: idOf('useReports'), position: integer, on: date },
    { primary: ['reportId', 'position'] },
  );
  await createTable(
    schema,
    'medicationOffers',
    {
      ...clinical,
      on: date,
      purpose: oneOf(['moud', 'maud']),
      medication: optional(oneOf(medications)),
      outcome: oneOf(['wants-to-think', 'declined', 'started', 'already-taking']),
      words: optional(text),
    },
    { indexes: [['episodeId', 'on']] },
  );
};

/** Standing orders for tests, reported use, offers of medication, and what a test and a dose lacked. */
export const up = async (schema: Schema): Promise<void> => {
  await createOrders(schema);
  await createReports(schema);
  await addColumns(schema, 'drugTests', {
    panelId: optional(text),
    testOrderId: optional(idOf('testOrders')),
    collectedTime: optional(text),
    collector: optional(text),
    laboratory: optional(text),
    orderNumber: optional(text),
    notCollectedReason: optional(text),
    discussedBy: optional(idOf('staff')),
    discussionNote: optional(text),
  });
  await addColumns(schema, 'doses', { site: optional(oneOf(sites)), lot: optional(text) });
  await addColumns(schema, 'medicationOrders', { riskTalkOn: optional(date) });
};
