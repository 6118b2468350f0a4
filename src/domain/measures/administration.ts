import type { Recorded } from '../chart/recorded.ts';
import type { PlainDate } from '../time/plain-date.ts';

export const instrumentIds = [
  'phq-9',
  'gad-7',
  'pcl-5',
  'asq',
  'audit-c',
  'bam-30-day',
  'bam-r',
  'bam-iop',
  'barc-10',
  'pc-ptsd-5',
  'craving',
  'tea',
  'cows',
  'ciwa-ar',
] as const;
export type InstrumentId = (typeof instrumentIds)[number];

/** One completed questionnaire: item answers by number, in the instrument's order. */
export interface Administration extends Recorded {
  readonly instrument: InstrumentId;
  readonly on: PlainDate;
  readonly mode: 'self' | 'interview' | 'phone';
  /** One entry per item, in order; null where the person did not answer. */
  readonly answers: readonly (number | null)[];
}
