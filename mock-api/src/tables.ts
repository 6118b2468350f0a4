import type { Static } from 'typebox';
import type { Site, StaffMember } from '#contract/access';
import type { Attendance, OutreachContact, ProgramClosure, Session } from '#contract/attendance';
import type { CaseloadSummary, HandledReason } from '#contract/caseload';
import type {
  Diagnosis,
  Episode,
  LevelOfCareStay,
  Person,
  Phase,
  SubstanceGoal,
} from '#contract/chart';
import type { Consent } from '#contract/consent';
import type { FamilySession, FamilySupport } from '#contract/family';
import type { Handover } from '#contract/handover';
import type { Administration } from '#contract/measures';
import type { Dose, MedicationOffer, MedicationOrder, NaloxoneRecord } from '#contract/medication';
import type { CopingAheadPlan, RelapsePreventionPlan, SkillRecord } from '#contract/modalities';
import type { Addendum, Note } from '#contract/notes';
import type {
  Goal,
  Intervention,
  Milestone,
  Objective,
  ObjectiveValue,
  Problem,
  TreatmentPlan,
} from '#contract/plan';
import type {
  OutcomeReport,
  ServiceBarrier,
  ServiceNeed,
  ServiceReferral,
  ServiceStageChange,
  ServiceVisit,
} from '#contract/services';
import type {
  Decision,
  DimensionAssessment,
  LivingReport,
  MoreCareRequest,
  NextCare,
  ReadinessSnapshot,
  SnapshotCriterion,
  SupportReport,
} from '#contract/step-down';
import type {
  AnalyteResult,
  DrugTest,
  TestOrder,
  UseDay,
  UseReport,
} from '#contract/substance-monitoring';
import type { Authorization } from '#contract/utilization';
import type { WorkChoice } from '#contract/work';
import type { Role } from '#domain/access/role';
import type { EpisodeId, PersonId, RecordId, SiteId, StaffId } from '#domain/ids';
import type { TestWeekday } from '#domain/substance-monitoring/test-order';
import type { Instant } from '#domain/time/instant';
import type { PlainDate } from '#domain/time/plain-date';
import type { ClinicTables } from './clinic/clinic-tables.ts';
import type { GroupTables } from './groups/group-tables.ts';
import type { ModalityTables } from './modalities/modality-tables.ts';
import type { RecordingTables } from './recording/recording-tables.ts';
import type { SafetyTables } from './safety/safety-tables.ts';

/** Whose row it is. Research data knows people without an episode; their rows hang on the person. */
interface Owned {
  personId: PersonId;
  episodeId: EpisodeId | null;
}
/** A clinical row: the contract's scalar columns; its lists live in child tables. */
type Clinical<Row, Lists extends keyof Row = never> = Omit<Row, Lists> & Owned;
/** A row that has no life of its own: it belongs to an episode and is replaced with it. */
type OfEpisode<Row> = Row & { episodeId: EpisodeId; position: number };
type OfPlan<Row> = Row & { planId: RecordId; position: number };

/** Every table with its row, derived from the contract so that the two cannot drift apart. */
export interface Tables
  extends ClinicTables, GroupTables, ModalityTables, RecordingTables, SafetyTables {
  /** `demonstration` (absent in a clinic's own database), `today`, `seed`, `createdAt`. */
  facts: { name: string; value: string };
  sites: Site & { version: number; crisisPhone: string | null };
  staff: StaffMember & {
    version: number;
    email: string;
    /** Argon2id in PHC form; null for staff who cannot sign in. */
    passwordHash: string | null;
    deactivatedAt: Instant | null;
  };
  staffSites: { staffId: StaffId; siteId: SiteId };
  signIns: {
    /** SHA-256 of the cookie's token; the token itself is never stored. */
    tokenHash: string;
    staffId: StaffId;
    startedAt: Instant;
    lastUsedAt: Instant;
    endsAt: Instant;
    /** The tablet in a person's hands: then nothing but that hand-over is answered. */
    handOverId: RecordId | null;
  };
  signInFailures: { email: string; failures: number; lastFailedAt: Instant };

  people: Person;
  episodes: Episode & { siteId: SiteId; withdrawalHistory: 'yes' | 'no' | null };
  levelOfCareStays: OfEpisode<Static<typeof LevelOfCareStay>>;
  phases: OfEpisode<Static<typeof Phase>>;
  substanceGoals: OfEpisode<Static<typeof SubstanceGoal>>;
  diagnoses: Static<typeof Diagnosis> & Owned & { position: number };
  handovers: Clinical<Handover>;
  programClosures: ProgramClosure & { siteId: SiteId };

  sessions: Session;
  attendances: Clinical<Attendance>;
  outreachContacts: Clinical<OutreachContact>;
  skillRecords: Clinical<SkillRecord>;
  copingAheadPlans: Clinical<CopingAheadPlan>;
  relapsePreventionPlans: Clinical<RelapsePreventionPlan>;
  drugTests: Clinical<DrugTest, 'analytes'>;
  testAnalytes: AnalyteResult & { testId: RecordId; position: number };
  testOrders: Clinical<TestOrder, 'weekdays'>;
  testOrderDays: { orderId: RecordId; position: number; weekday: TestWeekday };
  useDays: UseDay & Owned;
  useReports: Clinical<UseReport, 'days'>;
  useReportDays: { reportId: RecordId; position: number; on: PlainDate };
  medicationOrders: Clinical<MedicationOrder>;
  doses: Clinical<Dose>;
  naloxoneRecords: Clinical<NaloxoneRecord>;
  medicationOffers: Clinical<MedicationOffer>;
  administrations: Clinical<Administration, 'answers'>;
  itemAnswers: { administrationId: RecordId; item: number; answer: number | null };
  treatmentPlans: Clinical<
    TreatmentPlan,
    'problems' | 'goals' | 'objectives' | 'milestones' | 'interventions'
  >;
  planProblems: OfPlan<Static<typeof Problem>>;
  planGoals: OfPlan<Static<typeof Goal>>;
  planObjectives: OfPlan<Static<typeof Objective>>;
  planMilestones: Static<typeof Milestone> & { planId: RecordId };
  planInterventions: OfPlan<Static<typeof Intervention>>;
  objectiveValues: Clinical<ObjectiveValue>;
  notes: Clinical<Note, 'addenda'>;
  noteAddenda: Addendum & { noteId: RecordId };
  familySupports: Clinical<FamilySupport>;
  familySessions: Clinical<FamilySession, 'participants'>;
  familySessionParticipants: { sessionId: RecordId; position: number; supportId: RecordId };
  serviceNeeds: Clinical<ServiceNeed>;
  serviceStageChanges: Clinical<ServiceStageChange>;
  serviceReferrals: Clinical<ServiceReferral>;
  serviceBarriers: Clinical<ServiceBarrier>;
  serviceVisits: Clinical<ServiceVisit>;
  outcomeReports: Clinical<OutcomeReport>;
  consents: Clinical<Consent>;
  authorizations: Clinical<Authorization>;
  dimensionAssessments: Clinical<DimensionAssessment, 'ratings'>;
  dimensionRatings: { assessmentId: RecordId; dimension: number; rating: string | null };
  livingReports: Clinical<LivingReport>;
  supportReports: Clinical<SupportReport>;
  nextCare: Clinical<NextCare>;
  decisions: Clinical<Decision>;
  moreCareRequests: Clinical<MoreCareRequest>;
  handledReasons: Clinical<HandledReason>;
  readinessSnapshots: Omit<ReadinessSnapshot, 'criteria'> & {
    /** Canonical JSON of the facts that were judged. */
    facts: string;
  };
  snapshotCriteria: Static<typeof SnapshotCriterion> & { snapshotId: RecordId; position: number };

  /** One row per open episode; kept by the transaction of every write (`caseload-summaries`). */
  caseloadSummaries: Pick<CaseloadSummary, 'tier' | 'computedAt' | 'nextChangeAt'> & {
    episodeId: EpisodeId;
    siteId: SiteId;
    therapistId: StaffId | null;
    caseManagerId: StaffId | null;
    /** `CaseloadSummary` as JSON. */
    summary: string;
    /** `WorkItem[]` as JSON; null until it is worked out for the first time. */
    work: string | null;
  };
  /** What staff chose about items of the work queue. */
  workChoices: WorkChoice & { episodeId: EpisodeId; itemKey: string };
  chartVisits: { staffId: StaffId; episodeId: EpisodeId; seenAt: Instant };
  /** Append-only: who did what to whose data, and whether it was allowed. */
  auditEvents: {
    id: RecordId;
    at: Instant;
    staffId: StaffId | null;
    role: Role | null;
    action: string;
    personId: PersonId | null;
    episodeId: EpisodeId | null;
    outcome: 'allowed' | 'refused';
    requestId: string;
  };
}
