import type { EndOfCare } from '#contract/admission';
import { endFaults } from '#domain/admission/end-of-care';
import type { EpisodeId, RecordId, StaffId } from '#domain/ids';
import type { Instant } from '#domain/time/instant';
import type { PlainDate } from '#domain/time/plain-date';
import { refreshSummary } from '../caseload/caseload-summaries.ts';
import { keepBefore, problemOfFaults } from '../clinic/clinic-write.ts';
import type { Database } from '../database.ts';
import { type ProblemError, versionStale } from '../problem-handler.ts';
import { tellChange } from '../recording/chart-changes.ts';

export interface EpisodeWrite {
  readonly trx: Database;
  readonly by: StaffId;
  readonly at: Instant;
  readonly today: PlainDate;
  readonly nowMs: number;
  readonly episodeId: EpisodeId;
}

/** What was planned past the end is taken back; nobody missed it. */
const takeBackPlans = async (
  { trx, at, episodeId }: EpisodeWrite,
  endedOn: PlainDate,
): Promise<void> => {
  const later = trx.selectFrom('sessions').select('id').where('heldOn', '>', endedOn);
  await trx
    .updateTable('attendances')
    .set((row) => ({
      enteredInErrorAt: at,
      enteredInErrorReason: `Care ended on ${endedOn}`,
      version: row('version', '+', 1),
    }))
    .where('episodeId', '=', episodeId)
    .where('status', '=', 'scheduled')
    .where('enteredInErrorAt', 'is', null)
    .where('sessionId', 'in', later)
    .execute();
  await trx
    .updateTable('groupMembers')
    .set((row) => ({ endsOn: endedOn, version: row('version', '+', 1) }))
    .where('episodeId', '=', episodeId)
    .where((row) => row.or([row('endsOn', 'is', null), row('endsOn', '>', endedOn)]))
    .execute();
};

const closeStretches = async (
  { trx, episodeId }: EpisodeWrite,
  endedOn: PlainDate,
): Promise<void> => {
  for (const table of ['levelOfCareStays', 'phases'] as const)
    await trx
      .updateTable(table)
      .set({ endedOn })
      .where('episodeId', '=', episodeId)
      .where('endedOn', 'is', null)
      .execute();
};

/** Tells open pages that the facts of an episode changed. */
export const tellEpisode = (write: EpisodeWrite, path: string, version: number): Promise<void> => {
  const { trx, by, at, episodeId } = write;
  const recordId = episodeId as string as RecordId;
  return tellChange(trx, { episodeId, path, recordId, version, by, at });
};

/** Ends an episode of care over the version that the writer saw. */
export const endCare = async (
  write: EpisodeWrite,
  version: number,
  end: EndOfCare,
): Promise<{ readonly version: number } | ProblemError> => {
  const { trx, episodeId, today, at } = write;
  const episode = await trx
    .selectFrom('episodes')
    .selectAll()
    .where('id', '=', episodeId)
    .executeTakeFirstOrThrow();
  if (episode.version !== version) return versionStale(episode);
  const problem = problemOfFaults(endFaults(end, episode, today));
  if (problem !== null) return problem;
  await keepBefore(write, 'episodes', episode, version);
  const after = { ...end, version: version + 1 };
  await trx.updateTable('episodes').set(after).where('id', '=', episodeId).execute();
  await closeStretches(write, end.endedOn);
  await takeBackPlans(write, end.endedOn);
  await refreshSummary(trx, episodeId, at);
  await tellEpisode(write, 'end', after.version);
  return { version: after.version };
};
