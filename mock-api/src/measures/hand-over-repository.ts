import type { TabletQuestionnaire, TabletWork } from '#contract/measures';
import type { RecordId } from '#domain/ids';
import type { InstrumentId } from '#domain/measures/administration';
import { instrument } from '#domain/measures/instruments';
import type { Database } from '../database.ts';
import type { Tables } from '../tables.ts';

export type HandOver = Tables['handOvers'];

export const readHandOver = (trx: Database, id: RecordId): Promise<HandOver> =>
  trx.selectFrom('handOvers').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

export const readForms = (trx: Database, id: RecordId): Promise<Tables['handOverForms'][]> =>
  trx
    .selectFrom('handOverForms')
    .selectAll()
    .where('handOverId', '=', id)
    .orderBy('position')
    .execute();

/** The answers to one form, one for each item; null where there is none. */
export const readFormAnswers = async (
  trx: Database,
  id: RecordId,
  of: InstrumentId,
): Promise<(number | null)[]> => {
  const rows = await trx
    .selectFrom('handOverAnswers')
    .select(['item', 'answer'])
    .where('handOverId', '=', id)
    .where('instrument', '=', of)
    .execute();
  const byItem = new Map(rows.map(({ item, answer }) => [item, answer]));
  return instrument(of).items.map(({ number }) => byItem.get(number) ?? null);
};

/** Keeps one answer the moment it is given. */
export const keepAnswer = async (trx: Database, row: Tables['handOverAnswers']): Promise<void> => {
  const { answer } = row;
  await trx
    .insertInto('handOverAnswers')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['handOverId', 'instrument', 'item']).doUpdateSet({ answer }),
    )
    .execute();
};

/** What the tablet asks, with what is answered so far. */
export const readTabletWork = async (trx: Database, id: RecordId): Promise<TabletWork> => {
  const { stoppedAt } = await readHandOver(trx, id);
  const questionnaires: TabletQuestionnaire[] = [];
  for (const { instrument: of, administrationId } of await readForms(trx, id))
    questionnaires.push({
      instrument: of,
      answers: await readFormAnswers(trx, id, of),
      state: administrationId === null ? 'open' : 'finished',
    });
  if (stoppedAt !== null) return { questionnaires, state: 'stopped' };
  const isDone = questionnaires.every(({ state }) => state === 'finished');
  return { questionnaires, state: isDone ? 'finished' : 'asking' };
};
