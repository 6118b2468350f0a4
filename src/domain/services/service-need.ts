import type { Recorded } from '../chart/recorded.ts';
import type { RecordId, StaffId } from '../ids.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';

export const serviceKinds = [
  'case-management',
  'education',
  'vocational',
  'nutrition',
  'fitness',
  'medical',
  'mental-health',
  'housing',
  'legal',
  'transport',
  'childcare',
] as const;
export type ServiceKind = (typeof serviceKinds)[number];

export const serviceStages = [
  'identified',
  'referred',
  'started',
  'attending',
  'finished',
  'declined',
] as const;
export type ServiceStage = (typeof serviceStages)[number];

/** A need, what was arranged for it, and whose turn it is. */
export interface ServiceNeed extends Recorded {
  readonly kind: ServiceKind;
  readonly need: string;
  readonly service: string | null;
  readonly stage: ServiceStage;
  readonly stageSince: PlainDate;
  /** Why it went back a stage, or what the person said; null where nothing was. */
  readonly stageReason: string | null;
  readonly ownerName: string | null;
  readonly nextStep: string | null;
  readonly nextStepOn: PlainDate | null;
  readonly barrier: string | null;
}

/** A stage that a need came to; earlier ones keep their dates. */
export interface ServiceStageChange {
  readonly id: RecordId;
  readonly needId: RecordId;
  readonly stage: ServiceStage;
  readonly on: PlainDate;
  readonly reason: string | null;
  readonly recordedAt: Instant;
  readonly recordedBy: StaffId | null;
}

export const referralAnswers = ['accepted', 'waiting-list', 'not-accepted'] as const;
export type ReferralAnswer = (typeof referralAnswers)[number];

/** Somebody was asked to take a need on. */
export interface ServiceReferral extends Recorded {
  readonly needId: RecordId;
  readonly to: string;
  readonly phone: string | null;
  readonly sentOn: PlainDate;
  /** Null while nobody has answered. */
  readonly answer: ReferralAnswer | null;
  readonly answeredOn: PlainDate | null;
  readonly appointmentOn: PlainDate | null;
  readonly outcome: string | null;
}

/** What stands in the way, whose turn it is, and what comes next. */
export interface ServiceBarrier extends Recorded {
  /** The need that it blocks; null where it blocks care as a whole. */
  readonly needId: RecordId | null;
  readonly barrier: string;
  readonly since: PlainDate;
  readonly ownerName: string;
  readonly nextStep: string;
  readonly nextStepOn: PlainDate | null;
  readonly clearedOn: PlainDate | null;
}

/** Services in which somebody takes part by visits. */
export const visitedServices = [
  'fitness',
  'vocational',
  'nutrition',
  'education',
  'medical',
  'mental-health',
] as const;
export type VisitedService = (typeof visitedServices)[number];

/** One visit to a service around the treatment: shown as participation, never a criterion. */
export interface ServiceVisit extends Recorded {
  readonly kind: VisitedService;
  readonly on: PlainDate;
  readonly minutes: number | null;
  /** `staff`: seen by staff or confirmed by the service. */
  readonly knownFrom: 'staff' | 'person';
  readonly what: string | null;
}

export const employmentStatuses = [
  'full-time',
  'part-time',
  'looking-for-work',
  'student',
  'homemaker',
  'retired',
  'unable-to-work',
  'not-looking',
] as const;
export type EmploymentStatus = (typeof employmentStatuses)[number];

/**
 * Work, arrests, self-help and social connection as national outcome measures ask for them; living
 * has reports of its own. Source: clinical-sources.md#services
 */
export interface OutcomeReport extends Recorded {
  readonly on: PlainDate;
  readonly point: 'admission' | 'during' | 'discharge';
  readonly employment: EmploymentStatus | null;
  /** Arrests in the last 30 days. */
  readonly arrests: number | null;
  /** Days of 30 with a self-help or peer group. */
  readonly selfHelpDays: number | null;
  /** Has somebody to turn to who supports recovery. */
  readonly connected: 'yes' | 'no' | null;
}
