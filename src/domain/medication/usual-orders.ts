import type { Medication, MedicationPurpose } from './medication-order.ts';

/** One dose in mg. Source: clinical-sources.md#medication-schedules */
export const usualMilligrams: Readonly<
  Record<Medication, readonly [least: number, most: number] | null>
> = {
  'buprenorphine-sl': [2, 24],
  'buprenorphine-xr-monthly': [100, 300],
  'buprenorphine-xr-weekly': [8, 32],
  'buprenorphine-xr-four-weekly': [64, 128],
  methadone: [20, 150],
  'naltrexone-oral': [25, 100],
  'naltrexone-xr': [380, 380],
  acamprosate: [333, 666],
  disulfiram: [125, 500],
  'amphetamine-salts': null,
  methylphenidate: null,
  benzodiazepine: null,
  clonazepam: null,
  dronabinol: null,
  antidepressant: null,
  other: null,
};

const opioid: readonly MedicationPurpose[] = ['moud'];
const both: readonly MedicationPurpose[] = ['moud', 'maud'];
const alcohol: readonly MedicationPurpose[] = ['maud'];
const other: readonly MedicationPurpose[] = ['other'];

export const usualPurposes: Readonly<Record<Medication, readonly MedicationPurpose[]>> = {
  'buprenorphine-sl': opioid,
  'buprenorphine-xr-monthly': opioid,
  'buprenorphine-xr-weekly': opioid,
  'buprenorphine-xr-four-weekly': opioid,
  methadone: opioid,
  'naltrexone-oral': both,
  'naltrexone-xr': both,
  acamprosate: alcohol,
  disulfiram: alcohol,
  'amphetamine-salts': other,
  methylphenidate: other,
  benzodiazepine: other,
  clonazepam: other,
  dronabinol: other,
  antidepressant: other,
  other: ['other', 'maud', 'moud'],
};
