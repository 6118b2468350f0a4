import type { Recorded } from '../chart/recorded.ts';
import type { RecordId } from '../ids.ts';
import type { InstrumentId } from '../measures/administration.ts';
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

export const contactChannels = ['phone', 'text', 'in-person', 'video', 'other'] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** Who made the contact or brought the news. */
export const safetyCallers = [
  'person',
  'family',
  'staff',
  'other-program',
  'emergency-services',
  'other',
] as const;
export type SafetyCaller = (typeof safetyCallers)[number];

export const safetySeverities = ['mild', 'moderate', 'severe', 'danger-to-life'] as const;
export type SafetySeverity = (typeof safetySeverities)[number];

/** What was done at once, and who was told. */
export const safetyActions = [
  'talked-it-through',
  'safety-plan-used',
  'called-911',
  'naloxone-given',
  'sent-to-emergency',
  'appointment-made',
  'told-supervisor',
  'told-therapist',
  'told-prescriber',
  'told-support',
] as const;
export type SafetyAction = (typeof safetyActions)[number];

/** Something that happened and must be followed up; open until a clinician closes it. */
export interface SafetyEvent extends Recorded {
  readonly kind: SafetyEventKind;
  readonly occurredAt: Instant;
  /** The clinic's calendar day of `occurredAt`. */
  readonly occurredOn: PlainDate;
  readonly channel: ContactChannel | null;
  readonly caller: SafetyCaller | null;
  readonly severity: SafetySeverity | null;
  readonly summary: string;
  readonly actions: readonly SafetyAction[];
  /** When a follow-up must have happened; null when none is needed. */
  readonly followUpDueAt: Instant | null;
  readonly followedUpAt: Instant | null;
  /** What the follow-up found and what was agreed. */
  readonly followUp: string | null;
  readonly closedAt: Instant | null;
}

/**
 * The mark that a suicide item, screen or disclosure leaves. The server writes it when the answers
 * arrive; nobody corrects or withdraws it, and only a later review of its source closes it.
 */
export interface SuicideAlert extends Recorded {
  /** The administration or safety event that raised it. */
  readonly sourceId: RecordId;
  readonly source: InstrumentId | 'suicide-disclosure';
  /** The day of the answers. */
  readonly on: PlainDate;
  readonly finding: 'positive' | 'acute';
  /** Items that raised it; empty for a disclosure. */
  readonly items: readonly number[];
}

export const noticeWays = ['acknowledged', 'in-person', 'phone', 'message', 'on-screen'] as const;
export type NoticeWay = (typeof noticeWays)[number];

/** Who was told of a safety matter, when and how. */
export interface SafetyNotice extends Recorded {
  /** The source of the alert, or the safety event. */
  readonly aboutId: RecordId;
  readonly toldAt: Instant;
  readonly who: string;
  readonly how: NoticeWay;
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

/** Six parts agreed with the person; a new version is a new row. */
export interface SafetyPlan extends Recorded {
  readonly agreedOn: PlainDate;
  readonly warningSigns: string;
  readonly coping: string;
  readonly distractions: string;
  readonly people: string;
  readonly professionals: string;
  readonly safePlace: string;
}

export const withdrawalSubstances = ['alcohol', 'sedatives', 'opioids', 'other'] as const;
export type WithdrawalSubstance = (typeof withdrawalSubstances)[number];

/** Withdrawal as staff saw it or were told. */
export interface WithdrawalObservation extends Recorded {
  readonly on: PlainDate;
  readonly substance: WithdrawalSubstance;
  /** 0 none, 1 mild, 2 moderate, 3 severe. */
  readonly category: number;
  readonly signs: string | null;
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
