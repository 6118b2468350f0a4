import { Type } from 'typebox';
import { HandledReason } from '#contract/caseload';
import { Consent } from '#contract/consent';
import { FamilySession, FamilySupport } from '#contract/family';
import { Administration } from '#contract/measures';
import { Dose, MedicationOffer, MedicationOrder, NaloxoneRecord } from '#contract/medication';
import { NoteHead } from '#contract/notes';
import { ObjectiveValue, TreatmentPlan } from '#contract/plan';
import {
  CircumstanceChange,
  SafetyCheck,
  SafetyEvent,
  SafetyNotice,
  SafetyPlan,
  SuicideAlert,
  SuicideRiskReview,
  WithdrawalObservation,
  WithdrawalReport,
} from '#contract/safety';
import {
  OutcomeReport,
  ServiceBarrier,
  ServiceNeed,
  ServiceReferral,
  ServiceStageChange,
  ServiceVisit,
} from '#contract/services';
import {
  Decision,
  DimensionAssessment,
  LivingReport,
  MoreCareRequest,
  NextCare,
  ReadinessSnapshot,
  SupportReport,
} from '#contract/step-down';
import { DrugTest, TestOrder, UseDay, UseReport } from '#contract/substance-monitoring';
import { Authorization } from '#contract/utilization';

/** What a chart lists of monitoring, medication, measures, plan, notes, safety and the care around. */
export const careLists = {
  tests: Type.Array(DrugTest),
  testOrders: Type.Array(TestOrder),
  useDays: Type.Array(UseDay),
  useReports: Type.Array(UseReport),
  withdrawalReports: Type.Array(WithdrawalReport),
  medicationOrders: Type.Array(MedicationOrder),
  doses: Type.Array(Dose),
  naloxone: Type.Array(NaloxoneRecord),
  medicationOffers: Type.Array(MedicationOffer),
  administrations: Type.Array(Administration),
  plans: Type.Array(TreatmentPlan),
  objectiveValues: Type.Array(ObjectiveValue),
  notes: Type.Array(NoteHead),
  safetyEvents: Type.Array(SafetyEvent),
  suicideAlerts: Type.Array(SuicideAlert),
  suicideRiskReviews: Type.Array(SuicideRiskReview),
  safetyNotices: Type.Array(SafetyNotice),
  withdrawalObservations: Type.Array(WithdrawalObservation),
  safetyChecks: Type.Array(SafetyCheck),
  safetyPlans: Type.Array(SafetyPlan),
  circumstances: Type.Array(CircumstanceChange),
  familySupports: Type.Array(FamilySupport),
  familySessions: Type.Array(FamilySession),
  serviceNeeds: Type.Array(ServiceNeed),
  serviceStageChanges: Type.Array(ServiceStageChange),
  serviceReferrals: Type.Array(ServiceReferral),
  serviceBarriers: Type.Array(ServiceBarrier),
  serviceVisits: Type.Array(ServiceVisit),
  outcomeReports: Type.Array(OutcomeReport),
  consents: Type.Array(Consent),
  authorizations: Type.Array(Authorization),
  dimensionAssessments: Type.Array(DimensionAssessment),
  livingReports: Type.Array(LivingReport),
  supportReports: Type.Array(SupportReport),
  nextCare: Type.Array(NextCare),
  decisions: Type.Array(Decision),
  moreCareRequests: Type.Array(MoreCareRequest),
  handledReasons: Type.Array(HandledReason),
  snapshots: Type.Array(ReadinessSnapshot),
} as const;
