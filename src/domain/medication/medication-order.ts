import type { Recorded } from '../chart/recorded.ts';
import type { PlainDate } from '../time/plain-date.ts';
import type { RecordId } from '../ids.ts';

export const medications = [
  'buprenorphine-sl',
  'buprenorphine-xr-monthly',
  'buprenorphine-xr-weekly',
  'buprenorphine-xr-four-weekly',
  'methadone',
  'naltrexone-oral',
  'naltrexone-xr',
  'acamprosate',
  'disulfiram',
  'amphetamine-salts',
  'methylphenidate',
  'benzodiazepine',
  'clonazepam',
  'dronabinol',
  'antidepressant',
  'other',
] as const;
export type Medication = (typeof medications)[number];

/** Medication for opioid (MOUD) or alcohol (MAUD) use disorder, or for something else. */
export const medicationPurposes = ['moud', 'maud', 'other'] as const;
export type MedicationPurpose = (typeof medicationPurposes)[number];

/** What somebody prescribed; this product records orders and writes none. */
export interface MedicationOrder extends Recorded {
  readonly medication: Medication;
  readonly name: string;
  readonly dose: string;
  readonly purpose: MedicationPurpose;
  readonly prescriber: string | null;
  readonly startedOn: PlainDate;
  readonly endedOn: PlainDate | null;
  readonly endReason: string | null;
  /** After it ended: when overdose risk and naloxone were talked about with the person. */
  readonly riskTalkOn: PlainDate | null;
}

export const doseStatuses = ['given', 'taken', 'dispensed', 'missed'] as const;
export type DoseStatus = (typeof doseStatuses)[number];

export const injectionSites = [
  'abdomen-left',
  'abdomen-right',
  'gluteal-left',
  'gluteal-right',
  'thigh-left',
  'thigh-right',
  'arm-left',
  'arm-right',
] as const;
export type InjectionSite = (typeof injectionSites)[number];

export const doseSources = ['observed', 'self-report', 'pharmacy', 'treatment-program'] as const;

/** One dose observed, reported or dispensed. A day without a row is "not recorded", not "missed". */
export interface Dose extends Recorded {
  readonly orderId: RecordId;
  readonly on: PlainDate;
  readonly status: DoseStatus;
  readonly source: (typeof doseSources)[number];
  /** Days that a dispensed supply lasts; null for a single dose. */
  readonly daysSupplied: number | null;
  /** mg */
  readonly amount: number | null;
  /** Where an injection was given. */
  readonly site: InjectionSite | null;
  readonly lot: string | null;
}

export const naloxoneOutcomes = ['in-hand', 'offered', 'declined'] as const;

/** Naloxone offered, handed over, or declined. */
export interface NaloxoneRecord extends Recorded {
  readonly on: PlainDate;
  readonly outcome: (typeof naloxoneOutcomes)[number];
  readonly expiresOn: PlainDate | null;
}
