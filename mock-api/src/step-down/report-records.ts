import {
  LivingReport,
  LivingReportDraft,
  SupportReport,
  SupportReportDraft,
} from '#contract/step-down';
import { livingReportFaults, supportReportFaults } from '#domain/step-down/report-faults';
import { recordKind } from '../recording/record-kind.ts';

/** Where somebody lives, and whether it is safe. */
export const livingReportRecord = recordKind({
  path: 'living-reports',
  noun: 'report of the home',
  area: 'services',
  action: 'services.change',
  list: 'livingReports',
  table: 'livingReports',
  row: LivingReport,
  draft: LivingReportDraft,
  faults: livingReportFaults,
});

/** Recovery support of the person's own choice in one week. */
export const supportReportRecord = recordKind({
  path: 'support-reports',
  noun: 'report of support',
  area: 'services',
  action: 'services.change',
  list: 'supportReports',
  table: 'supportReports',
  row: SupportReport,
  draft: SupportReportDraft,
  faults: supportReportFaults,
});
