import type { IncentiveEntry } from '#contract/incentives';
import { readChart } from '#domain/chart/chart-reading';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { EpisodeId, PersonId, RecordId, StaffId } from '#domain/ids';
import type { IncentiveEnrollment } from '#domain/modalities/incentive';
import type { Instant } from '#domain/time/instant';
import type { ApiContext } from '../api-context.ts';
import { refreshSummary } from '../caseload/caseload-summaries.ts';
import { readChartRecord } from '../chart/chart-repository.ts';
import type { Database } from '../database.ts';
import type { ProblemError } from '../problem-handler.ts';
import { tellChange } from '../recording/chart-changes.ts';
import { keepVersion } from '../recording/row-versions.ts';

/** One write to one person's ledger, in its transaction; the chart is held until that ends. */
export interface LedgerWriting {
  readonly trx: Database;
  readonly context: ApiContext;
  readonly episodeId: EpisodeId;
  readonly personId: PersonId;
  readonly by: StaffId;
}
export type LedgerOutcome = Promise<IncentiveEntry | ProblemError>;

const PATH = 'incentive-entries';

/** The chart as it stands in this transaction. */
export const readingOf = async ({ trx, context: { clock }, episodeId }: LedgerWriting) => {
  const record = await readChartRecord(trx, episodeId);
  const now = clock.now();
  const reading = readChart(record, clock.today(record.timeZone), now, defaultRuleSet);
  return { siteId: record.siteId, entries: record.incentiveEntries, now, reading };
};

/** Everything that follows from a write, in its transaction; the line as charts show it. */
export const finish = async (writing: LedgerWriting, id: RecordId, at: Instant) => {
  const { trx, episodeId, by } = writing;
  const { incentiveEntries } = await refreshSummary(trx, episodeId, at);
  const entry = incentiveEntries.find((row) => row.id === id);
  if (entry === undefined) throw new Error('A line of the ledger is not in its chart');
  await tellChange(trx, { episodeId, path: PATH, recordId: id, version: entry.version, by, at });
  return entry;
};

/** A line about which something more is known now: its draws, or that they were handed over. */
export const finishLine = async (writing: LedgerWriting, entry: IncentiveEntry, at: Instant) => {
  const { trx, by } = writing;
  await keepVersion(trx, { table: 'incentiveEntries', row: entry, at, by });
  await trx
    .updateTable('incentiveEntries')
    .set({ version: entry.version + 1 })
    .where('id', '=', entry.id)
    .execute();
  return finish(writing, entry.id, at);
};

/** US dollars a year that the payer allows. */
export const capOf = ({ annualCap }: IncentiveEnrollment): number =>
  annualCap ?? defaultRuleSet.modalities.contingency.annualCap;
