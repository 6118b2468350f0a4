import type { Recorded } from '../chart/recorded.ts';
import type { RecordId } from '../ids.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';

export const safetyEventKinds = [
  'overdose',
  'naloxone-used',
  'emergency-visit-substance',
  'crisis-contact',
  'suicide-disclosure',
  'withdrawal',
  'return-to-use',
  'psychosis-or-mania',
] as const;
export type SafetyEventKind = (typeof safetyEventKinds)[number];

/** Something that happened and must be followed up; open until a clinician closes it. */
export interface SafetyEvent extends Recorded {
  readonly kind: SafetyEventKind;
  readonly occurredAt: Instant;
  /** The clinic's calendar day of `occurredAt`. */
  readonly occurredOn: PlainDate;
  readonly summary: string;
  /** When a follow-up must have happened; null when none is needed. */
  readonly followUpDueAt: Instant | null;
  readonly followedUpAt: Instant | null;
  readonly closedAt: Instant | null;
}

export const riskLevels = ['none', 'low', 'moderate', 'high'] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** A clinician's answer to a suicide item, screen or disclosure; the only thing that closes M01. */
export interface SuicideRiskReview extends Recorded {
  /** The administration or safety event that it answers. */
  readonly answersId: RecordId;
  readonly on: PlainDate;
  readonly level: RiskLevel;
  readonly plan: string;
  readonly meansSafety: string;
  readonly nextCheckOn: PlainDate | null;
}

/** Asked at every individual session: overdose or medical crisis since we last met? */
export interface SafetyCheck extends Recorded {
  readonly on: PlainDate;
  readonly overdose: 'no' | 'yes' | null;
}

export interface SafetyPlan extends Recorded {
  readonly version: number;
  readonly agreedOn: PlainDate;
  readonly warningSigns: string;
  readonly coping: string;
  readonly distractions: string;
  readonly people: string;
  readonly professionals: string;
  readonly safePlace: string;
}

export const circumstanceKinds = [
  'housing-unsafe',
  'unhoused',
  'partner-using',
  'housing-safe',
  'legal',
  'job-loss',
  'childcare-loss',
  'bereavement',
  'therapist-change',
  'group-change',
  'pregnancy',
] as const;
export type CircumstanceKind = (typeof circumstanceKinds)[number];

/** A change in somebody's life that the team must know. */
export interface CircumstanceChange extends Recorded {
  readonly kind: CircumstanceKind;
  readonly on: PlainDate;
  readonly summary: string;
  /** What was agreed about it; null while nothing was. */
  readonly planAcceptedOn: PlainDate | null;
  /** When the team talked about it with the person. */
  readonly discussedOn: PlainDate | null;
}
