import type { PersonId } from '#domain/ids';
import { paidInYear } from '#domain/modalities/incentive-ledger';
import type { Database } from '../database.ts';

/** What one payer paid for a person in a calendar year, over all episodes, in US dollars. */
export const paidByPayer = async (
  trx: Database,
  personId: PersonId,
  payer: string,
  year: string,
): Promise<number> => {
  const entries = await trx
    .selectFrom('incentiveEntries')
    .innerJoin('incentiveEnrollments', 'incentiveEnrollments.id', 'incentiveEntries.enrollmentId')
    .select(['incentiveEntries.id', 'incentiveEntries.on', 'incentiveEntries.payable'])
    .select('incentiveEntries.enteredInErrorAt')
    .where('incentiveEntries.personId', '=', personId)
    .where('incentiveEnrollments.payer', '=', payer)
    .execute();
  if (entries.length === 0) return 0;
  const draws = await trx
    .selectFrom('incentiveDraws')
    .selectAll()
    .where(
      'entryId',
      'in',
      entries.map(({ id }) => id),
    )
    .execute();
  const drawn = Map.groupBy(draws, ({ entryId }) => entryId);
  return paidInYear(
    entries.map((entry) => ({ ...entry, drawn: drawn.get(entry.id) ?? [] })),
    year,
  );
};
