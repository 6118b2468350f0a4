import { Attendance, SessionAttendance } from '#contract/attendance';
import { FamilySession } from '#contract/family';
import { Administration } from '#contract/measures';
import { DimensionAssessment, ReadinessSnapshot, SnapshotCriterion } from '#contract/step-down';
import { AnalyteResult, DrugTest, TestOrder, UseReport } from '#contract/substance-monitoring';
import type { EpisodeId, RecordId } from '#domain/ids';
import type { TestWeekday } from '#domain/substance-monitoring/test-order';
import type { PlainDate } from '#domain/time/plain-date';
import type { Database } from '../database.ts';
import { joinedRowsOf, partsOf, read, rowsOf } from './rows-query.ts';

export const columnsOf = (
  shape: { properties: object },
  without: readonly string[] = [],
): string[] => Object.keys(shape.properties).filter((column) => !without.includes(column));

const attendanceColumns = columnsOf(Attendance);
const attendance = joinedRowsOf<SessionAttendance>(
  { table: 'attendances', columns: attendanceColumns, key: 'sessionId' },
  { table: 'sessions', columns: columnsOf(SessionAttendance, attendanceColumns) },
  ['heldOn', 'startsAt'],
);

export const readAttendance = (trx: Database, episodeId: EpisodeId): Promise<SessionAttendance[]> =>
  read(trx, attendance, episodeId);

/** Rows by the id of the row that they belong to. */
export const byOwner = <Part, Owner extends keyof Part>(parts: readonly Part[], owner: Owner) => {
  const groups = Map.groupBy(parts, (part) => part[owner] as RecordId);
  return <Shown>(id: RecordId, show: (part: Part) => Shown): Shown[] =>
    (groups.get(id) ?? []).map(show);
};

const tests = rowsOf<Omit<DrugTest, 'analytes'>>(
  'drugTests',
  columnsOf(DrugTest, ['analytes']),
  'episodeId',
  ['scheduledOn', 'id'],
);
const analytes = partsOf<AnalyteResult & { testId: RecordId }>(
  'testAnalytes',
  columnsOf(AnalyteResult),
  'testId',
  'drugTests',
  ['position'],
);

export const readTests = async (trx: Database, episodeId: EpisodeId): Promise<DrugTest[]> => {
  const rows = await read(trx, tests, episodeId);
  const of = byOwner(await read(trx, analytes, episodeId), 'testId');
  return rows.map((row) => ({
    ...row,
    analytes: of(row.id, ({ testId: _testId, ...analyte }) => analyte),
  }));
};

const testOrders = rowsOf<Omit<TestOrder, 'weekdays'>>(
  'testOrders',
  columnsOf(TestOrder, ['weekdays']),
  'episodeId',
  ['startsOn', 'id'],
);
const testOrderDays = partsOf<{ orderId: RecordId; weekday: TestWeekday }>(
  'testOrderDays',
  ['weekday'],
  'orderId',
  'testOrders',
  ['position'],
);

export const readTestOrders = async (trx: Database, episodeId: EpisodeId): Promise<TestOrder[]> => {
  const rows = await read(trx, testOrders, episodeId);
  const of = byOwner(await read(trx, testOrderDays, episodeId), 'orderId');
  return rows.map((row) => ({ ...row, weekdays: of(row.id, ({ weekday }) => weekday) }));
};

const useReports = rowsOf<Omit<UseReport, 'days'>>(
  'useReports',
  columnsOf(UseReport, ['days']),
  'episodeId',
  ['until', 'id'],
);
const useReportDays = partsOf<{ reportId: RecordId; on: PlainDate }>(
  'useReportDays',
  ['on'],
  'reportId',
  'useReports',
  ['position'],
);

export const readUseReports = async (trx: Database, episodeId: EpisodeId): Promise<UseReport[]> => {
  const rows = await read(trx, useReports, episodeId);
  const of = byOwner(await read(trx, useReportDays, episodeId), 'reportId');
  return rows.map((row) => ({ ...row, days: of(row.id, ({ on }) => on) }));
};

const administrations = rowsOf<Omit<Administration, 'answers'>>(
  'administrations',
  columnsOf(Administration, ['answers']),
  'episodeId',
  ['on', 'id'],
);
const answers = partsOf<{ administrationId: RecordId; answer: number | null }>(
  'itemAnswers',
  ['answer'],
  'administrationId',
  'administrations',
  ['item'],
);

export const readAdministrations = async (
  trx: Database,
  episodeId: EpisodeId,
): Promise<Administration[]> => {
  const rows = await read(trx, administrations, episodeId);
  const of = byOwner(await read(trx, answers, episodeId), 'administrationId');
  return rows.map((row) => ({ ...row, answers: of(row.id, ({ answer }) => answer) }));
};

const assessments = rowsOf<Omit<DimensionAssessment, 'ratings'>>(
  'dimensionAssessments',
  columnsOf(DimensionAssessment, ['ratings']),
  'episodeId',
  ['on', 'id'],
);
const ratings = partsOf<{ assessmentId: RecordId; rating: string | null }>(
  'dimensionRatings',
  ['rating'],
  'assessmentId',
  'dimensionAssessments',
  ['dimension'],
);

export const readDimensionAssessments = async (
  trx: Database,
  episodeId: EpisodeId,
): Promise<DimensionAssessment[]> => {
  const rows = await read(trx, assessments, episodeId);
  const of = byOwner(await read(trx, ratings, episodeId), 'assessmentId');
  return rows.map((row) => ({ ...row, ratings: of(row.id, ({ rating }) => rating) }));
};

const familySessions = rowsOf<Omit<FamilySession, 'participants'>>(
  'familySessions',
  columnsOf(FamilySession, ['participants']),
  'episodeId',
  ['on', 'id'],
);
const participants = partsOf<{ sessionId: RecordId; supportId: RecordId }>(
  'familySessionParticipants',
  ['supportId'],
  'sessionId',
  'familySessions',
  ['position'],
);

export const readFamilySessions = async (
  trx: Database,
  episodeId: EpisodeId,
): Promise<FamilySession[]> => {
  const rows = await read(trx, familySessions, episodeId);
  const of = byOwner(await read(trx, participants, episodeId), 'sessionId');
  return rows.map((row) => ({ ...row, participants: of(row.id, ({ supportId }) => supportId) }));
};

const snapshots = rowsOf<Omit<ReadinessSnapshot, 'criteria'>>(
  'readinessSnapshots',
  columnsOf(ReadinessSnapshot, ['criteria']),
  'episodeId',
  ['takenOn'],
);
const criteria = partsOf<{ snapshotId: RecordId } & ReadinessSnapshot['criteria'][number]>(
  'snapshotCriteria',
  columnsOf(SnapshotCriterion),
  'snapshotId',
  'readinessSnapshots',
  ['position'],
);

export const readSnapshots = async (
  trx: Database,
  episodeId: EpisodeId,
): Promise<ReadinessSnapshot[]> => {
  const rows = await read(trx, snapshots, episodeId);
  const of = byOwner(await read(trx, criteria, episodeId), 'snapshotId');
  return rows.map((row) => ({
    ...row,
    criteria: of(row.id, ({ id, state }) => ({ id, state })),
  }));
};
