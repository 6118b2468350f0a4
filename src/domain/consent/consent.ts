import type { Recorded } from '../chart/recorded.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** A consent to disclose under 42 CFR 2.31. */
export interface Consent extends Recorded {
  readonly recipient: string;
  readonly purpose: string;
  readonly scope: string;
  readonly signedOn: PlainDate;
  readonly endsOn: PlainDate | null;
  readonly revokedOn: PlainDate | null;
}
