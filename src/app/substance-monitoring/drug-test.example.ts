import type { DrugTest } from '#contract/substance-monitoring';
import { noTestPaper } from '#domain/substance-monitoring/drug-test';
import { plainDate } from '#domain/time/plain-date';
import { recorded } from '../chart/store/recorded.example';

/** For specs: a valid urine test of a day, negative for cocaine; what matters is passed. */
export const exampleTest = (on: string, over: Partial<DrugTest> = {}): DrugTest => ({
  ...recorded(`test-${on}`),
  scheduledOn: plainDate(on),
  reason: 'random',
  state: 'resulted',
  collectedOn: plainDate(on),
  resultedAt: null,
  matrix: 'urine',
  setting: 'point-of-care',
  collection: 'unobserved',
  temperatureCheck: null,
  temperature: 94,
  creatinine: 62,
  specificGravity: 1.012,
  ph: 6.4,
  nitrite: null,
  analytes: [{ analyte: 'cocaine', screen: 'negative', confirmation: null, level: null }],
  discussedOn: null,
  ...noTestPaper,
  ...over,
});

/** For specs: a test that was due and not given. */
export const exampleMissedTest = (on: string, over: Partial<DrugTest> = {}): DrugTest =>
  exampleTest(on, { state: 'missed-unexcused', collectedOn: null, analytes: [], ...over });
