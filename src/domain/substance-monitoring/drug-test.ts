import type { Recorded } from '../chart/recorded.ts';
import type { Instant } from '../time/instant.ts';
import type { PlainDate } from '../time/plain-date.ts';

export const analytes = [
  'amphetamines',
  'methamphetamine',
  'mdma',
  'cocaine',
  'cannabinoids',
  'opiates',
  '6-mam',
  'oxycodone',
  'hydrocodone',
  'fentanyl',
  'norfentanyl',
  'methadone',
  'eddp',
  'buprenorphine',
  'norbuprenorphine',
  'benzodiazepines',
  'barbiturates',
  'phencyclidine',
  'ethanol',
  'ethyl-glucuronide',
  'xylazine',
  'propoxyphene',
] as const;
export type Analyte = (typeof analytes)[number];

/** What became of one scheduled test; exactly one of these. */
export const testStates = [
  'scheduled',
  'collected',
  'resulted',
  'missed-unexcused',
  'missed-excused',
  'refused',
  'unable',
  'cancelled-by-program',
] as const;
export type TestState = (typeof testStates)[number];

export const screenResults = ['negative', 'presumptive-positive', 'pending', 'not-tested'] as const;
export type ScreenResult = (typeof screenResults)[number];

export const confirmationResults = ['confirmed-positive', 'confirmed-negative', 'pending'] as const;
export type ConfirmationResult = (typeof confirmationResults)[number];

/** Both results are kept; interpretation uses the confirmation where there is one. */
export interface AnalyteResult {
  readonly analyte: Analyte;
  readonly screen: ScreenResult;
  readonly confirmation: ConfirmationResult | null;
  /** Confirmed amount in ng/mL; null where the laboratory gave none. */
  readonly level: number | null;
}

/** One scheduled test: what was planned, what was collected, what came back. */
export interface DrugTest extends Recorded {
  readonly scheduledOn: PlainDate;
  readonly reason: 'random' | 'scheduled' | 'for-cause';
  readonly state: TestState;
  readonly collectedOn: PlainDate | null;
  readonly resultedAt: Instant | null;
  readonly matrix: 'urine' | 'oral-fluid' | 'breath';
  readonly setting: 'point-of-care' | 'laboratory';
  readonly collection: 'observed' | 'unobserved' | null;
  /** Where no degrees are known: whether the strip was in range. */
  readonly temperatureCheck: 'in-range' | 'out-of-range' | null;
  /** Degrees Fahrenheit within four minutes. */
  readonly temperature: number | null;
  /** mg/dL */
  readonly creatinine: number | null;
  readonly specificGravity: number | null;
  readonly ph: number | null;
  /** Nitrite in micrograms per mL. */
  readonly nitrite: number | null;
  readonly analytes: readonly AnalyteResult[];
  readonly discussedOn: PlainDate | null;
}
