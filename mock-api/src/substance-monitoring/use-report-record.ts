import { UseReport, UseReportDraft } from '#contract/substance-monitoring';
import { useReportFaults } from '#domain/substance-monitoring/use-report-faults';
import { recordKind } from '../recording/record-kind.ts';

/** Days of use as the person reported them. */
export const useReportRecord = recordKind({
  path: 'use-reports',
  noun: 'report of use',
  area: 'substance-monitoring',
  action: 'substance-monitoring.change',
  list: 'useReports',
  table: 'useReports',
  row: UseReport,
  draft: UseReportDraft,
  faults: useReportFaults,
  parts: {
    days: {
      table: 'useReportDays',
      owner: 'reportId',
      rows: (days: UseReport['days']) => days.map((on, position) => ({ on, position })),
    },
  },
});
