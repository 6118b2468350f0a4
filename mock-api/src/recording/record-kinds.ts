import { handoverRecord } from '../admission/handover-record.ts';
import { outreachRecord } from '../attendance/outreach-record.ts';
import { handledRecord } from '../caseload/handled-record.ts';
import { consentRecord } from '../consent/consent-record.ts';
import { familySessionRecord, familySupportRecord } from '../family/family-records.ts';
import {
  outcomeReportRecord,
  serviceBarrierRecord,
  serviceNeedRecord,
  serviceReferralRecord,
  serviceVisitRecord,
} from '../services/service-records.ts';
import { livingReportRecord, supportReportRecord } from '../step-down/report-records.ts';
import { doseRecord } from '../medication/dose-record.ts';
import { medicationOfferRecord } from '../medication/medication-offer-record.ts';
import { medicationOrderRecord } from '../medication/medication-order-record.ts';
import { naloxoneRecord } from '../medication/naloxone-record.ts';
import { drugTestRecord } from '../substance-monitoring/drug-test-record.ts';
import { testOrderRecord } from '../substance-monitoring/test-order-record.ts';
import { useReportRecord } from '../substance-monitoring/use-report-record.ts';
import { administrationRecord } from '../measures/administration-record.ts';
import { safetyEventRecord } from '../safety/safety-event-record.ts';
import {
  circumstanceRecord,
  safetyCheckRecord,
  safetyNoticeRecord,
  safetyPlanRecord,
  suicideRiskReviewRecord,
  withdrawalReportRecord,
} from '../safety/safety-records.ts';
import { approachRecords } from '../modalities/approach-records.ts';
import { dailyLifeRecords } from '../modalities/daily-life-records.ts';
import { incentiveEnrollmentRecord } from '../modalities/incentive-enrollment-record.ts';
import { skillRecords } from '../modalities/skill-records.ts';
import type { RecordKind } from './record-kind.ts';

/** Every kind of row that staff record in a chart, by area. */
export const recordKinds: readonly RecordKind[] = [
  outreachRecord,
  handoverRecord,
  handledRecord,
  consentRecord,
  familySupportRecord,
  familySessionRecord,
  serviceNeedRecord,
  serviceReferralRecord,
  serviceBarrierRecord,
  serviceVisitRecord,
  outcomeReportRecord,
  livingReportRecord,
  supportReportRecord,
  drugTestRecord,
  testOrderRecord,
  useReportRecord,
  medicationOrderRecord,
  doseRecord,
  naloxoneRecord,
  medicationOfferRecord,
  administrationRecord,
  safetyEventRecord,
  suicideRiskReviewRecord,
  safetyNoticeRecord,
  safetyCheckRecord,
  withdrawalReportRecord,
  circumstanceRecord,
  safetyPlanRecord,
  ...skillRecords,
  ...approachRecords,
  ...dailyLifeRecords,
  incentiveEnrollmentRecord,
];
