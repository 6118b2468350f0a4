import type { OutreachContact, ProgramClosure, SessionAttendance } from '../attendance/session.ts';
import type { Handover } from '../admission/handover.ts';
import type { HandledReason } from '../caseload/handled-reason.ts';
import type { Consent } from '../consent/consent.ts';
import type { FamilySession, FamilySupport } from '../family/family-record.ts';
import type { Administration } from '../measures/administration.ts';
import type { MedicationOffer } from '../medication/medication-offer.ts';
import type { Dose, MedicationOrder, NaloxoneRecord } from '../medication/medication-order.ts';
import type { ModalityRecords } from '../modalities/modality-records.ts';
import type { CopingAheadPlan, RelapsePreventionPlan, SkillRecord } from '../modalities/skill.ts';
import type { NoteHead } from '../notes/note.ts';
import type { ObjectiveValue, TreatmentPlan } from '../plan/treatment-plan.ts';
import type {
  CircumstanceChange,
  SafetyCheck,
  SafetyEvent,
  SafetyNotice,
  SafetyPlan,
  SuicideAlert,
  SuicideRiskReview,
  WithdrawalObservation,
} from '../safety/safety-event.ts';
import type { WithdrawalReport } from '../safety/withdrawal-report.ts';
import type {
  OutcomeReport,
  ServiceBarrier,
  ServiceNeed,
  ServiceReferral,
  ServiceStageChange,
  ServiceVisit,
} from '../services/service-need.ts';
import type { ReadinessSnapshot } from '../step-down/snapshot-record.ts';
import type {
  Decision,
  DimensionAssessment,
  LivingReport,
  MoreCareRequest,
  NextCare,
  SupportReport,
} from '../step-down/step-down-record.ts';
import type { DrugTest } from '../substance-monitoring/drug-test.ts';
import type { TestOrder } from '../substance-monitoring/test-order.ts';
import type { UseDay } from '../substance-monitoring/use-day.ts';
import type { UseReport } from '../substance-monitoring/use-report.ts';
import type { TimeZone } from '../time/instant.ts';
import type { Authorization } from '../utilization/authorization.ts';
import type { Episode, LevelOfCareStay, Phase, SubstanceGoal } from './episode.ts';

/**
 * Everything that is recorded about one episode of care, as of one moment. The chart answer of the
 * API has this shape, and every rule of the product starts from it.
 */
export interface EpisodeRecord extends ModalityRecords {
  readonly episode: Episode;
  readonly timeZone: TimeZone;
  readonly levels: readonly LevelOfCareStay[];
  readonly phases: readonly Phase[];
  readonly substanceGoals: readonly SubstanceGoal[];
  readonly handovers: readonly Handover[];
  /** Complicated withdrawal in the past (seizure, delirium): alcohol or sedatives are then urgent. */
  readonly withdrawalHistory: 'yes' | 'no' | null;

  readonly attendance: readonly SessionAttendance[];
  readonly closures: readonly ProgramClosure[];
  readonly outreach: readonly OutreachContact[];
  readonly skills: readonly SkillRecord[];
  readonly copingAheadPlans: readonly CopingAheadPlan[];
  readonly relapsePreventionPlans: readonly RelapsePreventionPlan[];
  readonly tests: readonly DrugTest[];
  readonly testOrders: readonly TestOrder[];
  readonly useDays: readonly UseDay[];
  readonly useReports: readonly UseReport[];
  readonly withdrawalReports: readonly WithdrawalReport[];
  readonly medicationOrders: readonly MedicationOrder[];
  readonly doses: readonly Dose[];
  readonly naloxone: readonly NaloxoneRecord[];
  readonly medicationOffers: readonly MedicationOffer[];
  readonly administrations: readonly Administration[];
  readonly plans: readonly TreatmentPlan[];
  readonly objectiveValues: readonly ObjectiveValue[];
  readonly notes: readonly NoteHead[];
  readonly safetyEvents: readonly SafetyEvent[];
  readonly suicideAlerts: readonly SuicideAlert[];
  readonly suicideRiskReviews: readonly SuicideRiskReview[];
  readonly safetyNotices: readonly SafetyNotice[];
  readonly withdrawalObservations: readonly WithdrawalObservation[];
  readonly safetyChecks: readonly SafetyCheck[];
  readonly safetyPlans: readonly SafetyPlan[];
  readonly circumstances: readonly CircumstanceChange[];
  readonly familySupports: readonly FamilySupport[];
  readonly familySessions: readonly FamilySession[];
  readonly serviceNeeds: readonly ServiceNeed[];
  readonly serviceStageChanges: readonly ServiceStageChange[];
  readonly serviceReferrals: readonly ServiceReferral[];
  readonly serviceBarriers: readonly ServiceBarrier[];
  readonly serviceVisits: readonly ServiceVisit[];
  readonly outcomeReports: readonly OutcomeReport[];
  readonly consents: readonly Consent[];
  readonly authorizations: readonly Authorization[];
  readonly dimensionAssessments: readonly DimensionAssessment[];
  readonly livingReports: readonly LivingReport[];
  readonly supportReports: readonly SupportReport[];
  readonly nextCare: readonly NextCare[];
  readonly decisions: readonly Decision[];
  readonly moreCareRequests: readonly MoreCareRequest[];
  readonly handledReasons: readonly HandledReason[];
  readonly snapshots: readonly ReadinessSnapshot[];
}
