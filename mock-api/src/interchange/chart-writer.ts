import type { Kysely } from 'kysely';
import { modalityTables } from '../modalities/modality-rows.ts';
import type { Tables } from '../tables.ts';
import { type BulkInsert, bulkInsert } from './bulk-insert.ts';
import { rowsOfChart } from './chart-rows.ts';
import type { ChartToWrite } from './chart-to-write.ts';
import type { RowsByTable } from './owned-rows.ts';

/** Parents before children, as the foreign keys want it. */
const writingOrder = [
  'facts',
  'sites',
  'staff',
  'staffSites',
  'programClosures',
  'programs',
  'programPhases',
  'programTracks',
  'groups',
  'groupFacilitators',
  'groupSchedules',
  'people',
  'episodes',
  'groupMembers',
  'levelOfCareStays',
  'phases',
  'substanceGoals',
  'diagnoses',
  'handovers',
  'sessions',
  'sessionFacilitators',
  'attendances',
  'outreachContacts',
  'skillRecords',
  'copingAheadPlans',
  'relapsePreventionPlans',
  ...modalityTables,
  'testOrders',
  'testOrderDays',
  'drugTests',
  'testAnalytes',
  'useDays',
  'useReports',
  'useReportDays',
  'withdrawalReports',
  'medicationOrders',
  'doses',
  'naloxoneRecords',
  'medicationOffers',
  'administrations',
  'itemAnswers',
  'treatmentPlans',
  'planProblems',
  'planGoals',
  'planObjectives',
  'planMilestones',
  'planInterventions',
  'objectiveValues',
  'notes',
  'noteAddenda',
  'safetyEvents',
  'safetyEventActions',
  'suicideAlerts',
  'suicideAlertItems',
  'suicideRiskReviews',
  'safetyNotices',
  'withdrawalObservations',
  'safetyChecks',
  'safetyPlans',
  'circumstanceChanges',
  'familySupports',
  'familySessions',
  'familySessionParticipants',
  'serviceNeeds',
  'serviceStageChanges',
  'serviceReferrals',
  'serviceBarriers',
  'serviceVisits',
  'outcomeReports',
  'consents',
  'authorizations',
  'dimensionAssessments',
  'dimensionRatings',
  'livingReports',
  'supportReports',
  'nextCare',
  'decisions',
  'moreCareRequests',
  'handledReasons',
  'readinessSnapshots',
  'snapshotCriteria',
  'caseloadSummaries',
] as const satisfies readonly (keyof Tables)[];
type WrittenTable = (typeof writingOrder)[number];

const rowsOf = <Table extends WrittenTable>(
  table: Table,
  parts: readonly RowsByTable[],
): readonly Tables[Table][] => parts.flatMap((part): readonly Tables[Table][] => part[table] ?? []);

const writeParts = async (
  bulk: BulkInsert,
  transaction: Kysely<Tables>,
  parts: readonly RowsByTable[],
): Promise<number> => {
  let written = 0;
  for (const table of writingOrder) {
    const rows = rowsOf(table, parts);
    await bulk.insert(transaction, table, rows);
    written += rows.length;
  }
  return written;
};

/** Writes many charts fast. Hand it one batch at a time, each in a transaction of its own. */
export interface ChartWriter {
  /** Rows of any tables, for instance sites, staff, people and sessions that groups share. */
  writeRows(transaction: Kysely<Tables>, rows: RowsByTable): Promise<number>;
  /** A batch of charts with all their rows; people and shared sessions must be written before. */
  writeCharts(transaction: Kysely<Tables>, charts: readonly ChartToWrite[]): Promise<number>;
}

/** A writer that remembers the statements it made; both methods answer how many rows they wrote. */
export const chartWriter = (): ChartWriter => {
  const bulk = bulkInsert();
  return {
    writeRows: (transaction, rows) => writeParts(bulk, transaction, [rows]),
    writeCharts: (transaction, charts) => writeParts(bulk, transaction, charts.map(rowsOfChart)),
  };
};
