import type { Recorded } from '../chart/recorded.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** A reason that a clinician marked handled; never possible for severity 1. */
export interface HandledReason extends Recorded {
  /** `M05` … `M26`. */
  readonly markerId: string;
  readonly on: PlainDate;
  readonly how: 'spoke-with-person' | 'outreach-done' | 'not-clinically-relevant' | 'wrong-data';
  readonly hiddenUntil: PlainDate;
}
