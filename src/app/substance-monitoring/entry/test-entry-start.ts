import type { DrugTest } from '#contract/substance-monitoring';
import { localTime } from '#domain/time/instant';
import type { FormContext } from '../../recording/form-kind';
import { entryOfRow, type TestEntry, withPanel } from './test-entry-state';

const nobody = '';

/** A test that is collected now by whoever writes, on the usual panel of the clinic. */
export const newEntry = ({ today, now, by, record, rules, team }: FormContext): TestEntry => {
  const { substanceMonitoring } = rules;
  const blank: TestEntry = {
    fate: 'collected',
    panelId: '',
    reason: 'random',
    matrix: 'urine',
    setting: 'point-of-care',
    observed: false,
    scheduledOn: today,
    collectedOn: today,
    collectedTime: localTime(now, record.timeZone),
    collector: team.find(({ id }) => id === by)?.name ?? nobody,
    laboratory: '',
    orderNumber: '',
    temperatureCheck: null,
    temperature: '',
    creatinine: '',
    specificGravity: '',
    ph: '',
    nitrite: '',
    notCollectedReason: '',
    discussedOn: '',
    discussionNote: '',
    analytes: [],
  };
  return withPanel(blank, substanceMonitoring.panels[0]?.id ?? '', substanceMonitoring);
};

/** A test of the schedule whose day has come is opened as collected now. */
export const startOf = (row: DrugTest | null, context: FormContext): TestEntry => {
  if (row === null) return newEntry(context);
  const entry = entryOfRow(row, context.rules.substanceMonitoring);
  if (row.state !== 'scheduled' || row.scheduledOn > context.today) return entry;
  const { fate, collectedOn, collectedTime, collector } = newEntry(context);
  return { ...entry, fate, collectedOn, collectedTime, collector };
};

/** Every line that has no result yet is negative. */
export const allNegative = (entry: TestEntry): TestEntry => ({
  ...entry,
  analytes: entry.analytes.map((line) =>
    line.screen === 'not-tested' && line.confirmation === null
      ? { ...line, screen: 'negative' }
      : line,
  ),
});
