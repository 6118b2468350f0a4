import type { RecordId } from '#domain/ids';
import type { InstrumentId } from '#domain/measures/administration';
import { instrument } from '#domain/measures/instruments';
import { raisedSafetyItems } from '#domain/measures/scoring';
import type { ApiContext } from '../api-context.ts';
import type { Database } from '../database.ts';
import { ProblemError } from '../problem-handler.ts';
import { lockEpisode } from '../recording/chart-changes.ts';
import { addRow } from '../recording/record-writes.ts';
import { administrationRecord } from './administration-record.ts';
import { type HandOver, readFormAnswers, readForms, readHandOver } from './hand-over-repository.ts';

const ALL_SKIPPED = 'Left every question open on the tablet';

/** Records what was answered on one form as an administration by the person. */
export const recordForm = async (
  context: ApiContext,
  trx: Database,
  { id, personId, episodeId, staffId }: HandOver,
  of: InstrumentId,
): Promise<RecordId> => {
  const answers = await readFormAnswers(trx, id, of);
  const isEmpty = answers.every((answer) => answer === null);
  const on = context.clock.today(await zoneOf(trx, episodeId));
  const row = await addRow(
    { trx, kind: administrationRecord, context, episodeId, personId, by: staffId },
    {
      instrument: of,
      on,
      mode: 'self',
      language: 'en',
      answers: isEmpty ? [] : answers,
      declinedReason: isEmpty ? ALL_SKIPPED : null,
    },
  );
  if (row instanceof ProblemError) throw row;
  await trx
    .updateTable('handOverForms')
    .set({ administrationId: row.id })
    .where('handOverId', '=', id)
    .where('instrument', '=', of)
    .execute();
  return row.id;
};

async function zoneOf(trx: Database, episodeId: HandOver['episodeId']) {
  const { timeZone } = await trx
    .selectFrom('episodes')
    .innerJoin('sites', 'sites.id', 'episodes.siteId')
    .select('sites.timeZone')
    .where('episodes.id', '=', episodeId)
    .executeTakeFirstOrThrow();
  return timeZone;
}

/** Records every form that has an answer and is not recorded yet: nothing that was said is lost. */
export const recordStartedForms = async (
  context: ApiContext,
  trx: Database,
  handOver: HandOver,
): Promise<void> => {
  for (const form of await readForms(trx, handOver.id)) {
    if (form.administrationId !== null) continue;
    const answers = await readFormAnswers(trx, handOver.id, form.instrument);
    if (answers.some((answer) => answer !== null))
      await recordForm(context, trx, handOver, form.instrument);
  }
};

/** The hand-over with its chart held, so that writers of the chart follow each other. */
export const holdHandOver = async (trx: Database, id: RecordId): Promise<HandOver> => {
  const { episodeId } = await readHandOver(trx, id);
  await lockEpisode(trx, episodeId);
  return readHandOver(trx, id);
};

/** Ends a hand-over: what was answered is in the chart. */
export const endHandOver = async (
  context: ApiContext,
  trx: Database,
  handOver: HandOver,
): Promise<void> => {
  await recordStartedForms(context, trx, handOver);
  const endedAt = context.clock.now();
  await trx.updateTable('handOvers').set({ endedAt }).where('id', '=', handOver.id).execute();
  await trx
    .updateTable('signIns')
    .set({ handOverId: null })
    .where('handOverId', '=', handOver.id)
    .execute();
};

/** True where an answer is one that nobody should be left alone with. */
export const needsStaff = async (
  trx: Database,
  { id }: HandOver,
  of: InstrumentId,
): Promise<boolean> => {
  const answers = await readFormAnswers(trx, id, of);
  return raisedSafetyItems(instrument(of), answers).some(
    ({ item }) => (answers[item - 1] ?? null) !== null,
  );
};
