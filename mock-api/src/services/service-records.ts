import {
  OutcomeReport,
  OutcomeReportDraft,
  ServiceBarrier,
  ServiceBarrierDraft,
  ServiceNeed,
  ServiceNeedDraft,
  ServiceReferral,
  ServiceReferralDraft,
  ServiceVisit,
  ServiceVisitDraft,
} from '#contract/services';
import {
  outcomeReportFaults,
  serviceBarrierFaults,
  serviceNeedFaults,
  serviceReferralFaults,
  serviceVisitFaults,
} from '#domain/services/service-faults';
import { recordKind } from '../recording/record-kind.ts';
import { keepStage } from './service-stages.ts';

const services = { area: 'services', action: 'services.change' } as const;

/** Needs beside the treatment; each stage that one comes to is kept with its day. */
export const serviceNeedRecord = recordKind({
  ...services,
  path: 'service-needs',
  noun: 'need',
  list: 'serviceNeeds',
  table: 'serviceNeeds',
  row: ServiceNeed,
  draft: ServiceNeedDraft,
  faults: serviceNeedFaults,
  alsoWrites: keepStage,
});

/** Who was asked to take a need on, and what they answered. */
export const serviceReferralRecord = recordKind({
  ...services,
  path: 'service-referrals',
  noun: 'referral',
  list: 'serviceReferrals',
  table: 'serviceReferrals',
  row: ServiceReferral,
  draft: ServiceReferralDraft,
  faults: serviceReferralFaults,
});

/** What stands in the way, and whose turn it is. */
export const serviceBarrierRecord = recordKind({
  ...services,
  path: 'service-barriers',
  noun: 'barrier',
  list: 'serviceBarriers',
  table: 'serviceBarriers',
  row: ServiceBarrier,
  draft: ServiceBarrierDraft,
  faults: serviceBarrierFaults,
});

/** Visits to services around the treatment. */
export const serviceVisitRecord = recordKind({
  ...services,
  path: 'service-visits',
  noun: 'visit',
  list: 'serviceVisits',
  table: 'serviceVisits',
  row: ServiceVisit,
  draft: ServiceVisitDraft,
  faults: serviceVisitFaults,
});

/** Work, arrests, self-help and social connection. */
export const outcomeReportRecord = recordKind({
  ...services,
  path: 'outcome-reports',
  noun: 'report of outcomes',
  list: 'outcomeReports',
  table: 'outcomeReports',
  row: OutcomeReport,
  draft: OutcomeReportDraft,
  faults: outcomeReportFaults,
});
