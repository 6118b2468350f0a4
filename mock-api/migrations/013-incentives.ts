import { incentiveOutcomes } from '#domain/modalities/contingency-ladder';
import { prizes } from '#domain/modalities/contingency-rules';
import { incentiveSchedules, incentiveTargets } from '#domain/modalities/incentive';
import {
  clinical,
  createTable,
  date,
  id,
  idOf,
  integer,
  moment,
  oneOf,
  optional,
  real,
  type Schema,
  text,
} from './columns.ts';

const createLedger = async (schema: Schema) => {
  await createTable(
    schema,
    'incentiveEnrollments',
    {
      ...clinical,
      startedOn: date,
      target: oneOf(incentiveTargets),
      schedule: oneOf(incentiveSchedules),
      payer: text,
      annualCap: optional(real),
      endedOn: optional(date),
      endReason: optional(text),
    },
    { indexes: [['episodeId', 'startedOn']] },
  );
  await createTable(
    schema,
    'incentiveEntries',
    {
      ...clinical,
      enrollmentId: idOf('incentiveEnrollments'),
      sourceId: text,
      on: date,
      outcome: optional(oneOf(incentiveOutcomes)),
      draws: integer,
      amount: real,
      payable: real,
      counterTo: optional(idOf('incentiveEntries')),
      reason: optional(text),
    },
    { indexes: [['episodeId', 'on'], ['personId', 'on'], ['enrollmentId']] },
  );
  await createTable(
    schema,
    'incentiveDraws',
    {
      entryId: idOf('incentiveEntries'),
      position: integer,
      slip: integer,
      mixVersion: integer,
      prize: oneOf(prizes),
      value: real,
      handedOver: oneOf(['given', 'owed', 'nothing']),
      drawnAt: moment,
      drawnBy: idOf('staff'),
      witness: text,
    },
    { primary: ['entryId', 'position'] },
  );
};

/** Schedules, their ledger with every draw, and a site's bowl and prize shelf. */
export const createIncentives = async (schema: Schema): Promise<void> => {
  await createLedger(schema);
  await createTable(
    schema,
    'incentiveMixes',
    {
      siteId: idOf('sites'),
      version: integer,
      noneSlips: integer,
      smallSlips: integer,
      smallValue: real,
      largeSlips: integer,
      largeValue: real,
      jumboSlips: integer,
      jumboValue: real,
      changedAt: moment,
      changedBy: idOf('staff'),
    },
    { primary: ['siteId', 'version'] },
  );
  await createTable(
    schema,
    'prizeStockMoves',
    {
      id,
      siteId: idOf('sites'),
      kind: oneOf(['restock', 'given']),
      prize: oneOf(['small', 'large', 'jumbo']),
      change: integer,
      note: optional(text),
      at: moment,
      by: idOf('staff'),
    },
    { indexes: [['siteId', 'at']] },
  );
};
