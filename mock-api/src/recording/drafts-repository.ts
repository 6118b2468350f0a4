import type { DraftToKeep, KeptDraft } from '#contract/recording';
import type { EpisodeId, RecordId, StaffId } from '#domain/ids';
import type { Instant } from '#domain/time/instant';
import type { Database } from '../database.ts';

/** Where somebody's unfinished row of one kind is kept. */
export interface DraftPlace {
  readonly staffId: StaffId;
  readonly episodeId: EpisodeId;
  readonly path: string;
  readonly ofRow: RecordId | null;
}

const keyOf = ({ ofRow, ...place }: DraftPlace) => ({ ...place, ofRow: ofRow ?? ('new' as const) });

/** Keeps what somebody is typing in the place of what they typed before. */
export const keepDraft = async (
  trx: Database,
  place: DraftPlace,
  { draft, ofVersion }: DraftToKeep,
  savedAt: Instant,
): Promise<void> => {
  const kept = { draft: JSON.stringify(draft), ofVersion, savedAt };
  await trx
    .insertInto('chartDrafts')
    .values({ ...keyOf(place), ...kept })
    .onConflict((conflict) =>
      conflict.columns(['episodeId', 'staffId', 'path', 'ofRow']).doUpdateSet(kept),
    )
    .execute();
};

/** What one staff member has unfinished in a chart, the latest first. */
export const readDrafts = async (
  trx: Database,
  staffId: StaffId,
  episodeId: EpisodeId,
): Promise<KeptDraft[]> => {
  const rows = await trx
    .selectFrom('chartDrafts')
    .select(['path', 'draft', 'ofRow', 'ofVersion', 'savedAt'])
    .where('episodeId', '=', episodeId)
    .where('staffId', '=', staffId)
    .orderBy('savedAt', 'desc')
    .orderBy('path')
    .orderBy('ofRow')
    .execute();
  return rows.map(({ draft, ofRow, ...row }) => ({
    ...row,
    draft: JSON.parse(draft) as KeptDraft['draft'],
    ofRow: ofRow === 'new' ? null : ofRow,
  }));
};

export const forgetDraft = async (trx: Database, place: DraftPlace): Promise<void> => {
  const { staffId, episodeId, path, ofRow } = keyOf(place);
  await trx
    .deleteFrom('chartDrafts')
    .where('episodeId', '=', episodeId)
    .where('staffId', '=', staffId)
    .where('path', '=', path)
    .where('ofRow', '=', ofRow)
    .execute();
};
