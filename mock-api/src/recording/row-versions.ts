import type { EarlierVersion } from '#contract/recording';
import type { RecordId, StaffId } from '#domain/ids';
import type { Instant } from '#domain/time/instant';
import type { Database } from '../database.ts';
import type { Tables } from '../tables.ts';

interface Replaced {
  readonly table: keyof Tables;
  /** The row as readers saw it, with its lists. */
  readonly row: { readonly id: RecordId; readonly version: number };
  readonly at: Instant;
  readonly by: StaffId;
}

/** Keeps a row as it stands, in the transaction that replaces it. */
export const keepVersion = async (
  trx: Database,
  { table, row, at, by }: Replaced,
): Promise<void> => {
  await trx
    .insertInto('rowVersions')
    .values({
      recordId: row.id,
      version: row.version,
      tableName: table,
      row: JSON.stringify(row),
      replacedAt: at,
      replacedBy: by,
    })
    .execute();
};

/** The versions of a row before the present one, newest first. */
export const readVersions = async (
  trx: Database,
  recordId: RecordId,
): Promise<EarlierVersion[]> => {
  const versions = await trx
    .selectFrom('rowVersions')
    .select(['version', 'row', 'replacedAt', 'replacedBy'])
    .where('recordId', '=', recordId)
    .orderBy('version', 'desc')
    .execute();
  return versions.map((version) => ({
    ...version,
    row: JSON.parse(version.row) as EarlierVersion['row'],
  }));
};
