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

/** Who put the answers down: the person, or staff in an interview or on the phone. */
export const administrationModes = ['self', 'interview', 'phone'] as const;
export type AdministrationMode = (typeof administrationModes)[number];

/** One completed questionnaire: item answers by number, in the instrument's order. */
export interface Administration extends Recorded {
  readonly instrument: InstrumentId;
  readonly on: PlainDate;
  readonly mode: AdministrationMode;
  /** One entry per item, in order; null where the person did not answer. */
  readonly answers: readonly (number | null)[];
  /** Why the person did not want to answer at all; null where it was answered. */
  readonly declinedReason: string | null;
}
