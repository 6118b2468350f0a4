import type { Recorded } from '../chart/recorded.ts';
import type { RecordId } from '../ids.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** How much a consent lets staff say to a supporter, least first. */
export const consentReaches = ['attendance-only', 'attendance-and-plan', 'all-care'] as const;
export type ConsentReach = (typeof consentReaches)[number];

/** Somebody who supports the person, or whom staff must never invite. */
export interface FamilySupport extends Recorded {
  readonly name: string;
  readonly relation: string;
  readonly contact: 'supportive' | 'unsafe';
  readonly phone: string | null;
  /** How staff may call without giving the program away. */
  readonly contactRule: string | null;
  /** What may be discussed; null without consent. */
  readonly consentScope: string | null;
  /** Null where the consent says it in words only. */
  readonly consentReach: ConsentReach | null;
  readonly consentEndsOn: PlainDate | null;
  readonly consentRevokedOn: PlainDate | null;
}

export const familySessionStatuses = ['held', 'planned', 'cancelled'] as const;
export type FamilySessionStatus = (typeof familySessionStatuses)[number];

export interface FamilySession extends Recorded {
  /** The supporters who came or are invited. */
  readonly participants: readonly RecordId[];
  readonly on: PlainDate;
  readonly status: FamilySessionStatus;
  readonly minutes: number | null;
  readonly topic: string;
  /** What they want to be different between them, in their words. */
  readonly relationshipGoal: string | null;
  readonly nextOn: PlainDate | null;
  /** Whether the person in treatment was there as well. */
  readonly withPerson: 'yes' | 'no' | null;
}
