import type { DrugTest } from '#contract/substance-monitoring';
import { capitalized } from '#domain/chart/wording';
import type { ConfirmationResult } from '#domain/substance-monitoring/drug-test';
import type { SpecimenField } from '#domain/substance-monitoring/specimen-range';
import { matrixWords, reasonWords, settingWords } from '../substance-monitoring-labels';
import type { Fate } from './test-entry-state';

export const fateWords: Readonly<Record<Fate, string>> = {
  collected: 'Collected',
  'missed-unexcused': 'Not collected: did not come',
  'missed-excused': 'Not collected: excused',
  refused: 'Not collected: did not want to',
  unable: 'Not collected: could not give a specimen',
  'cancelled-by-program': 'Not collected: cancelled by the program',
  scheduled: 'Still ahead, on the schedule',
};

export const specimenLabels: Readonly<Record<SpecimenField, string>> = {
  temperature: 'Temperature',
  creatinine: 'Creatinine',
  specificGravity: 'Specific gravity',
  ph: 'pH',
  nitrite: 'Nitrite',
};

export const confirmationChoices: readonly {
  readonly value: ConfirmationResult | null;
  readonly word: string;
}[] = [
  { value: null, word: 'None' },
  { value: 'pending', word: 'Sent' },
  { value: 'confirmed-positive', word: 'Positive' },
  { value: 'confirmed-negative', word: 'Negative' },
];

const listed = <Value extends string>(words: Readonly<Record<Value, string>>) =>
  (Object.entries(words) as [Value, string][]).map(([value, word]) => ({
    value,
    word: capitalized(word),
  }));

export const fates = listed(fateWords);
export const matrixChoices = listed<DrugTest['matrix']>(matrixWords);
export const reasonChoices = listed<DrugTest['reason']>(reasonWords);
export const settingChoices = listed<DrugTest['setting']>(settingWords);

/** What a field is called where it stands alone, in the list of faults. */
export const fieldLabels: Readonly<Record<string, string>> = {
  ...specimenLabels,
  fate: 'What became of it',
  panelId: 'Panel',
  matrix: 'Specimen',
  setting: 'Read',
  reason: 'Why',
  observed: 'Observed',
  scheduledOn: 'Day of the test',
  collectedOn: 'Collected on',
  collectedTime: 'Time',
  collector: 'Collected by',
  laboratory: 'Laboratory',
  orderNumber: 'Order number',
  notCollectedReason: 'In a few words',
  discussedOn: 'Discussed on',
  discussionNote: 'Note of the discussion',
  analytes: 'Results',
};
