import type { DrugTest, TestOrder } from '#contract/substance-monitoring';
import type { Substance } from '#domain/chart/episode';
import { analyteCatalog } from '#domain/substance-monitoring/analyte-catalog';
import type {
  Analyte,
  ConfirmationResult,
  ScreenResult,
} from '#domain/substance-monitoring/drug-test';
import type { Finding, TestOutcome, Validity } from '#domain/substance-monitoring/interpreted-test';
import type { Mark } from '../ui/marks/mark';
import type { Tone } from '../ui/word-chip';

/** Without what stands in brackets, which charts and cells have no room for. */
export const analyteWord = (analyte: Analyte): string =>
  analyteCatalog[analyte].label.replace(/ \(.*\)$/, '');

/** What one analyte of a test means against what was prescribed that day. */
export const findingWords: Readonly<Record<Finding, string>> = {
  'expected-negative': 'negative, expected',
  'expected-positive': 'detected, prescribed, expected',
  'unexpected-positive': 'positive, unexpected',
  'unexpected-unconfirmed': 'positive, unexpected, not confirmed',
  'unexpected-negative': 'prescribed, not detected, unexpected',
  pending: 'pending',
  'not-tested': 'not tested',
  'not-valid': 'specimen not valid',
};

export const findingMarks: Readonly<Record<Exclude<Finding, 'not-tested'>, Mark>> = {
  'expected-negative': 'negative',
  'expected-positive': 'expected-positive',
  'unexpected-positive': 'unexpected-positive',
  'unexpected-unconfirmed': 'unexpected-positive',
  'unexpected-negative': 'unexpected-negative',
  pending: 'pending',
  'not-valid': 'not-valid',
};

/** What a whole test counts as; a test that was not given is never called positive. */
export const outcomeWords: Readonly<Record<TestOutcome, readonly [Tone, string]>> = {
  consistent: ['good', 'as expected'],
  'unexpected-positive': ['concern', 'unexpected positive'],
  'unexpected-unconfirmed': ['due', 'unexpected, not confirmed'],
  'unexpected-negative': ['concern', 'prescribed, not detected'],
  missed: ['due', 'missed'],
  refused: ['due', 'declined'],
  tampered: ['concern', 'specimen substituted or adulterated'],
  pending: ['plain', 'result pending'],
  'not-valid': ['due', 'specimen not valid'],
  excused: ['plain', 'not collected, excused'],
  cancelled: ['plain', 'cancelled by the program'],
  scheduled: ['plain', 'scheduled'],
};

export const validityWords: Readonly<Record<Validity, string>> = {
  valid: 'valid',
  dilute: 'dilute',
  substituted: 'substituted',
  adulterated: 'adulterated',
  invalid: 'invalid',
  suspect: 'temperature out of range',
};

export const screenWords: Readonly<Record<ScreenResult, string>> = {
  negative: 'screen negative',
  'presumptive-positive': 'screen positive',
  pending: 'screen pending',
  'not-tested': 'not screened',
};

export const confirmationWords: Readonly<Record<ConfirmationResult, string>> = {
  'confirmed-positive': 'confirmed positive',
  'confirmed-negative': 'confirmed negative',
  pending: 'confirmation pending',
};

export const reasonWords: Readonly<Record<DrugTest['reason'], string>> = {
  random: 'random',
  scheduled: 'scheduled',
  'for-cause': 'for cause',
};

export const matrixWords: Readonly<Record<DrugTest['matrix'], string>> = {
  urine: 'urine',
  'oral-fluid': 'oral fluid',
  breath: 'breath',
};

export const patternWords: Readonly<Record<TestOrder['pattern'], string>> = {
  random: 'random days',
  fixed: 'fixed days',
};

export const settingWords: Readonly<Record<DrugTest['setting'], string>> = {
  'point-of-care': 'point of care',
  laboratory: 'laboratory',
};

export const substanceWords: Readonly<Record<Substance, string>> = {
  alcohol: 'Alcohol',
  opioids: 'Opioids',
  methamphetamine: 'Methamphetamine',
  cannabis: 'Cannabis',
  cocaine: 'Cocaine',
  benzodiazepines: 'Benzodiazepines',
  other: 'Other drugs',
};
