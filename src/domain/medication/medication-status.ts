import type { RecordId } from '../ids.ts';
import type { PlainDate } from '../time/plain-date.ts';

/** Where one order stands today by its due rule. */
export interface MedicationStatus {
  readonly orderId: RecordId;
  readonly state: 'on-time' | 'due' | 'late' | 'urgent' | 'not-recorded' | 'ended';
  readonly lastDoseOn: PlainDate | null;
  readonly nextDueOn: PlainDate | null;
  /** Days after the last day on which it would have been on time; 0 when it is. */
  readonly daysLate: number;
  readonly rows: readonly RecordId[];
}

/** Covered days in a window; days nobody recorded stand apart and are never called missed. */
export interface Adherence {
  readonly orderId: RecordId;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
  readonly coveredDays: number;
  readonly missedDays: number;
  readonly notRecordedDays: number;
  /** Covered days ÷ days; null when nothing was recorded. */
  readonly pdc: number | null;
}
