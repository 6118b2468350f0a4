import {
  addColumns,
  createTable,
  date,
  idOf,
  integer,
  moment,
  optional,
  type Schema,
  text,
} from './columns.ts';

/** What is to be finished for a person, and what staff chose about it: whose, until when, done. */
export const up = async (schema: Schema): Promise<void> => {
  await addColumns(schema, 'caseloadSummaries', { work: optional(text) });
  await createTable(
    schema,
    'workChoices',
    {
      episodeId: idOf('episodes'),
      itemKey: text,
      version: integer,
      ownerId: optional(idOf('staff')),
      snoozedUntil: optional(date),
      snoozeReason: optional(text),
      doneAt: optional(moment),
      doneBy: optional(idOf('staff')),
      changedAt: moment,
      changedBy: idOf('staff'),
    },
    { primary: ['episodeId', 'itemKey'], indexes: [['doneBy', 'doneAt']] },
  );
};
