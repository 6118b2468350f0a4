import type { Recorded } from '../chart/recorded.ts';
import type { RecordId, StaffId } from '../ids.ts';
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

export const matrices = ['urine', 'oral-fluid', 'breath'] as const;
export const testReasons = ['random', 'scheduled', 'for-cause'] as const;

/** Who collected it, on which panel, by which order: what makes a test traceable. */
export interface TestPaper {
  /** The panel of the rule set that was asked for. */
  readonly panelId: string | null;
  /** The standing order that put it on the schedule. */
  readonly testOrderId: RecordId | null;
  /** Wall clock of the collection, `HH:MM`. */
  readonly collectedTime: string | null;
  readonly collector: string | null;
  readonly laboratory: string | null;
  /** The laboratory's number of the specimen. */
  readonly orderNumber: string | null;
  readonly notCollectedReason: string | null;
  readonly discussedBy: StaffId | null;
  readonly discussionNote: string | null;
}

/** A test of which nobody wrote more than its results. */
export const noTestPaper = {
  panelId: null,
  testOrderId: null,
  collectedTime: null,
  collector: null,
  laboratory: null,
  orderNumber: null,
  notCollectedReason: null,
  discussedBy: null,
  discussionNote: null,
} as const satisfies TestPaper;

/** One scheduled test: what was planned, what was collected, what came back. */
export interface DrugTest extends Recorded, TestPaper {
  readonly scheduledOn: PlainDate;
  readonly reason: (typeof testReasons)[number];
  readonly state: TestState;
  readonly collectedOn: PlainDate | null;
  readonly resultedAt: Instant | null;
  readonly matrix: (typeof matrices)[number];
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
