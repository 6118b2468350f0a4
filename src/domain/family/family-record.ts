import type { Recorded } from '../chart/recorded.ts';
import type { RecordId } from '../ids.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** Somebody who supports the person, or whom staff must never invite. */
export interface FamilySupport extends Recorded {
  readonly name: string;
  readonly relation: string;
  readonly contact: 'supportive' | 'unsafe';
  /** What may be discussed; null without consent. */
  readonly consentScope: string | null;
  readonly consentEndsOn: PlainDate | null;
  readonly consentRevokedOn: PlainDate | null;
}

export interface FamilySession extends Recorded {
  readonly supportId: RecordId;
  readonly on: PlainDate;
  readonly status: 'planned' | 'held' | 'cancelled';
  readonly minutes: number | null;
  readonly topic: string;
}
