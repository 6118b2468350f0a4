import { instrumentIds } from '#domain/measures/administration';
import {
  contactChannels,
  noticeWays,
  safetyActions,
  safetyCallers,
  safetySeverities,
  withdrawalSubstances,
} from '#domain/safety/safety-event';
import {
  addColumns,
  clinical,
  createTable,
  date,
  id,
  idOf,
  integer,
  moment,
  oneOf,
  optional,
  type Schema,
  text,
} from './columns.ts';

const createHandOvers = async (schema: Schema) => {
  await createTable(schema, 'handOvers', {
    id,
    personId: idOf('people'),
    episodeId: idOf('episodes'),
    staffId: idOf('staff'),
    startedAt: moment,
    stoppedAt: optional(moment),
    endedAt: optional(moment),
  });
  const ofHandOver = { handOverId: idOf('handOvers') } as const;
  await createTable(
    schema,
    'handOverForms',
    {
      ...ofHandOver,
      position: integer,
      instrument: oneOf(instrumentIds),
      administrationId: optional(idOf('administrations')),
    },
    { primary: ['handOverId', 'instrument'] },
  );
  await createTable(
    schema,
    'handOverAnswers',
    { ...ofHandOver, instrument: oneOf(instrumentIds), item: integer, answer: optional(integer) },
    { primary: ['handOverId', 'instrument', 'item'] },
  );
  await addColumns(schema, 'signIns', { handOverId: optional(idOf('handOvers')) });
};

const createAlerts = async (schema: Schema) => {
  await createTable(
    schema,
    'suicideAlerts',
    {
      ...clinical,
      sourceId: text,
      source: oneOf([...instrumentIds, 'suicide-disclosure']),
      on: date,
      finding: oneOf(['positive', 'acute']),
    },
    { indexes: [['episodeId', 'on']] },
  );
  await createTable(
    schema,
    'suicideAlertItems',
    { alertId: idOf('suicideAlerts'), position: integer, item: integer },
    { primary: ['alertId', 'position'] },
  );
  await createTable(
    schema,
    'safetyNotices',
    { ...clinical, aboutId: text, toldAt: moment, who: text, how: oneOf(noticeWays) },
    { indexes: [['episodeId', 'toldAt']] },
  );
};

const extendEvents = async (schema: Schema) => {
  await addColumns(schema, 'safetyEvents', {
    channel: optional(oneOf(contactChannels)),
    caller: optional(oneOf(safetyCallers)),
    severity: optional(oneOf(safetySeverities)),
    followUp: optional(text),
  });
  await createTable(
    schema,
    'safetyEventActions',
    { eventId: idOf('safetyEvents'), position: integer, action: oneOf(safetyActions) },
    { primary: ['eventId', 'position'] },
  );
  await createTable(
    schema,
    'withdrawalObservations',
    {
      ...clinical,
      on: date,
      substance: oneOf(withdrawalSubstances),
      category: integer,
      signs: optional(text),
    },
    { indexes: [['episodeId', 'on']] },
  );
};

/** Declined measures, tablets in a person's hands, suicide alerts that stay, and crises in full. */
export const up = async (schema: Schema): Promise<void> => {
  await addColumns(schema, 'administrations', {
    language: optional(text),
    declinedReason: optional(text),
  });
  await createHandOvers(schema);
  await createAlerts(schema);
  await extendEvents(schema);
};
