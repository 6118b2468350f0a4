import type { Recorded } from '../chart/recorded.ts';
import type { PlainDate } from '../time/plain-date.ts';

export const authorizationStatuses = [
  'requested',
  'pended',
  'approved',
  'partly-approved',
  'denied',
  'appealed',
  'overturned',
  'closed',
] as const;
export type AuthorizationStatus = (typeof authorizationStatuses)[number];

/** What a payer allows, for how long. */
export interface Authorization extends Recorded {
  readonly payer: string;
  readonly number: string;
  readonly levelCode: string;
  readonly serviceCode: string;
  readonly unitType: 'day' | 'hour' | 'session' | 'visit';
  readonly units: number;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly status: AuthorizationStatus;
  readonly nextReviewOn: PlainDate | null;
  readonly reviewBookedOn: PlainDate | null;
}
