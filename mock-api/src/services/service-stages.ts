import type { ServiceNeed } from '#contract/services';
import type { Recording } from '#domain/chart/recording';
import type { Database } from '../database.ts';
import { newId } from '../new-id.ts';

/** Keeps the stage that a need has come to, with its day; earlier ones stand as they were. */
export const keepStage = async (
  trx: Database,
  need: ServiceNeed,
  { record, by, now }: Recording,
): Promise<void> => {
  const last = record.serviceStageChanges.filter(({ needId }) => needId === need.id).at(-1);
  if (last?.stage === need.stage && last.on === need.stageSince) return;
  const { id: episodeId, personId } = record.episode;
  await trx
    .insertInto('serviceStageChanges')
    .values({
      id: newId(),
      episodeId,
      personId,
      needId: need.id,
      stage: need.stage,
      on: need.stageSince,
      reason: need.stageReason,
      recordedAt: now,
      recordedBy: by,
    })
    .execute();
};
