import { isDeepStrictEqual } from 'node:util';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import type { Recording, RecordingFault } from '#domain/chart/recording';
import type { EpisodeId, PersonId, RecordId, StaffId } from '#domain/ids';
import type { ApiContext } from '../api-context.ts';
import { refreshSummary } from '../caseload/caseload-summaries.ts';
import { type ChartRecord, readChartRecord } from '../chart/chart-repository.ts';
import type { Database } from '../database.ts';
import { newId } from '../new-id.ts';
import {
  invalidRequest,
  notChangeable,
  notFound,
  type ProblemError,
  versionStale,
} from '../problem-handler.ts';
import { tellChange } from './chart-changes.ts';
import type { RecordKind, RowChange } from './record-kind.ts';
import { type Columns, insertRow, replaceRow, type Row, updateColumns } from './record-rows.ts';
import { keepVersion } from './row-versions.ts';

/** One write to one chart, in its transaction; the chart is held until that ends. */
export interface Writing {
  readonly trx: Database;
  readonly kind: RecordKind;
  readonly context: ApiContext;
  readonly episodeId: EpisodeId;
  readonly personId: PersonId;
  readonly by: StaffId;
}

/** The row that a write is about, in the version that the writer saw. */
export interface Over {
  readonly id: RecordId;
  readonly version: number;
}

/** The row of a chart with an id; undefined when it is another chart's, or nobody's. */
export const rowOf = (record: ChartRecord, { list }: RecordKind, id: RecordId): Row | undefined =>
  (record[list] as readonly unknown[] as readonly Row[]).find((row) => row.id === id);

const recordingOf = async ({ trx, context, episodeId, by }: Writing) => {
  const { clock } = context;
  const record = await readChartRecord(trx, episodeId);
  const moment = { today: clock.today(record.timeZone), now: clock.now() };
  return { record, ...moment, by, rules: defaultRuleSet, before: null };
};

const problemOf = (faults: readonly RecordingFault[]): ProblemError | null =>
  faults.length === 0
    ? null
    : invalidRequest(faults.map(({ field, message }) => ({ pointer: `/body/${field}`, message })));

/** Everything that follows from a write, in its transaction; returns the row as charts show it. */
const finish = async (writing: Writing, id: RecordId, { now: at }: Recording): Promise<Row> => {
  const { trx, kind, episodeId, by } = writing;
  const row = rowOf(await refreshSummary(trx, episodeId, at), kind, id);
  if (row === undefined) throw new Error(`A ${kind.noun} is not in the list of its chart`);
  await tellChange(trx, { episodeId, path: kind.path, recordId: id, version: row.version, by, at });
  return row;
};

const authorship = ({ by, now }: Recording) => ({ recordedAt: now, recordedBy: by });

/** Records a new row. */
export const addRow = async (writing: Writing, draft: Columns): Promise<Row | ProblemError> => {
  const { trx, kind, personId, episodeId } = writing;
  const recording = await recordingOf(writing);
  const problem = problemOf(kind.faults(draft, recording));
  if (problem !== null) return problem;
  const row: Row = {
    ...draft,
    ...kind.filled?.(draft, recording),
    ...authorship(recording),
    id: newId(),
    version: 1,
    enteredInErrorAt: null,
    enteredInErrorReason: null,
  };
  await insertRow(trx, kind, row, { personId, episodeId });
  await kind.alsoWrites?.(trx, row, recording);
  return finish(writing, row.id, recording);
};

/** True for a second try of a correction that was made although its answer was lost. */
const isRepeated = (row: Row, { version }: Over, by: StaffId, draft: Columns): boolean =>
  row.version === version + 1 &&
  row.recordedBy === by &&
  row.enteredInErrorAt === null &&
  Object.entries(draft).every(([name, value]) => isDeepStrictEqual(row[name], value));

const refusalOf = (
  kind: RecordKind,
  row: Row,
  { version }: Over,
  change: RowChange,
): ProblemError | null => {
  if (row.version !== version) return versionStale(row);
  if (row.enteredInErrorAt !== null)
    return notChangeable(`This ${kind.noun} was marked as entered in error. Record a new one.`);
  const closed = kind.closed?.(row, change) ?? null;
  return closed === null ? null : notChangeable(closed);
};

/** Puts other facts in the place of a row's, over the version that the writer saw. */
export const correctRow = async (
  writing: Writing,
  over: Over,
  draft: Columns,
): Promise<Row | ProblemError> => {
  const { trx, kind, by } = writing;
  const blank = await recordingOf(writing);
  const row = rowOf(blank.record, kind, over.id);
  if (row === undefined) return notFound();
  if (isRepeated(row, over, by, draft)) return row;
  const refusal = refusalOf(kind, row, over, 'correct');
  if (refusal !== null) return refusal;
  const recording: Recording = { ...blank, before: row };
  const problem = problemOf(kind.faults(draft, recording));
  if (problem !== null) return problem;
  await keepVersion(trx, { table: kind.table, row, at: recording.now, by });
  const columns = { ...draft, ...kind.filled?.(draft, recording), ...authorship(recording) };
  await replaceRow(trx, kind, row, columns);
  await kind.alsoWrites?.(trx, { ...row, ...columns, version: row.version + 1 }, recording);
  return finish(writing, row.id, recording);
};

/** Takes a row back: it stays in the history with the reason and leaves every calculation. */
export const enterInError = async (
  writing: Writing,
  over: Over,
  reason: string,
): Promise<Row | ProblemError> => {
  const { trx, kind, by } = writing;
  const recording = await recordingOf(writing);
  const row = rowOf(recording.record, kind, over.id);
  if (row === undefined) return notFound();
  const refusal = refusalOf(kind, row, over, 'enter-in-error');
  if (refusal !== null) return refusal;
  await keepVersion(trx, { table: kind.table, row, at: recording.now, by });
  const marked = { enteredInErrorAt: recording.now, enteredInErrorReason: reason };
  await updateColumns(trx, kind, row, marked);
  return finish(writing, row.id, recording);
};
