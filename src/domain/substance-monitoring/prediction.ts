import type { Medication } from '../medication/medication-order.ts';
import type { Analyte } from './drug-test.ts';

/** What a medication, taken as prescribed, does to a urine test. */
export interface Prediction {
  readonly analytes: readonly Analyte[];
  /**
   * Days after a dose in which the analytes must be found; null where common assays miss the drug,
   * so that it explains a positive and its absence says nothing.
   */
  readonly expectedDays: number | null;
  /** Days after the last dose in which a positive is still explained. */
  readonly explainedDays: number;
  /** Without a record, a daily dose is taken to be taken; an injection is not. */
  readonly intake: 'daily' | 'injection';
}

const buprenorphine: readonly Analyte[] = ['buprenorphine', 'norbuprenorphine'];
const fromInjection = (expectedDays: number, explainedDays: number): Prediction => ({
  analytes: buprenorphine,
  expectedDays,
  explainedDays,
  intake: 'injection',
});
const daily = (
  analytes: readonly Analyte[],
  expectedDays: number | null,
  explainedDays: number,
): Prediction => ({ analytes, expectedDays, explainedDays, intake: 'daily' });

/** Source: clinical-sources.md#expected-positives. Null: no signal in the panels of a clinic. */
export const shippedPredictions: Readonly<Record<Medication, Prediction | null>> = {
  'buprenorphine-sl': daily(buprenorphine, 3, 10),
  'buprenorphine-xr-monthly': fromInjection(90, 365),
  'buprenorphine-xr-weekly': fromInjection(14, 90),
  'buprenorphine-xr-four-weekly': fromInjection(42, 180),
  methadone: daily(['methadone', 'eddp'], 3, 10),
  'naltrexone-oral': null,
  'naltrexone-xr': null,
  acamprosate: null,
  disulfiram: null,
  'amphetamine-salts': daily(['amphetamines'], 2, 4),
  methylphenidate: null,
  benzodiazepine: daily(['benzodiazepines'], null, 30),
  clonazepam: daily(['benzodiazepines'], null, 30),
  dronabinol: daily(['cannabinoids'], 3, 30),
  antidepressant: null,
  other: null,
};
