import type { IncentiveDraw, IncentiveEntry } from '#contract/incentives';
import type { RecordId } from '#domain/ids';
import { readChartRecord } from '../chart/chart-repository.ts';
import type { ProblemError } from '../problem-handler.ts';
import { notChangeable, notFound } from '../problem-handler.ts';
import { finishLine, type LedgerWriting } from './ledger-writing.ts';
import { lockShelf, moveStock, readStock } from './prize-shelf.ts';

const owedOf = ({ drawn }: IncentiveEntry): IncentiveDraw[] =>
  drawn.filter(({ handedOver }) => handedOver === 'owed');

/** Hands over prizes that were drawn while the shelf had none of them, as far as it has now. */
export const handOver = async (
  writing: LedgerWriting,
  entryId: RecordId,
): Promise<IncentiveEntry | ProblemError> => {
  const { trx, context, episodeId, by } = writing;
  const { incentiveEntries, siteId } = await readChartRecord(trx, episodeId);
  const entry = incentiveEntries.find(({ id }) => id === entryId);
  if (entry === undefined) return notFound();
  await lockShelf(trx, siteId);
  const stock = await readStock(trx, siteId);
  const at = context.clock.now();
  const given: IncentiveDraw[] = [];
  for (const draw of owedOf(entry)) {
    const { prize } = draw;
    if (prize === 'none' || stock[prize] <= 0) continue;
    stock[prize] -= 1;
    given.push(draw);
    await moveStock(trx, siteId, { kind: 'given', prize, change: -1, note: null, at, by });
    await trx
      .updateTable('incentiveDraws')
      .set({ handedOver: 'given' })
      .where('entryId', '=', entryId)
      .where('position', '=', draw.position)
      .execute();
  }
  if (given.length === 0) return notChangeable('The shelf has none of the prizes that are owed.');
  return finishLine(writing, entry, at);
};
