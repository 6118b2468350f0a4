import type { DrugTest } from '#contract/substance-monitoring';
import type { AnyFormKind } from '../../recording/form-entries';
import type { FormKind } from '../../recording/form-kind';
import { analyteWord, confirmationWords, screenWords } from '../substance-monitoring-labels';
import { entryOfRow } from './test-entry-state';
import { fateWords, fieldLabels } from './test-entry-words';

const resultsText = ({ analytes }: DrugTest): string =>
  analytes
    .map(({ analyte, screen, confirmation, level }) =>
      [
        `${analyteWord(analyte)} ${screenWords[screen]}`,
        confirmation === null ? null : confirmationWords[confirmation],
        level === null ? null : String(level),
      ]
        .filter((text) => text !== null)
        .join(', '),
    )
    .join('; ');

type Told = Readonly<Record<string, string | null>>;

const told = (row: DrugTest): Told => {
  const { analytes: _analytes, observed, ...facts } = entryOfRow(row, { panels: [] });
  const texts = Object.entries(facts).map(([name, text]) => [name, text === '' ? null : text]);
  return {
    ...(Object.fromEntries(texts) as Told),
    fate: fateWords[facts.fate],
    observed: observed ? 'Yes' : 'No',
    analytes: resultsText(row) || null,
  };
};

const kind: FormKind<DrugTest, Told> = {
  path: 'drug-tests',
  title: 'Test',
  rows: ({ tests }) => tests as readonly DrugTest[],
  fields: Object.entries(fieldLabels).map(([name, label]) => ({
    name,
    label,
    control: 'text',
    maxLength: 1000,
    optional: true,
  })),
  start: () => ({}),
  typed: told,
  faults: () => [],
};

/** A test in words, field by field: for the list of its versions. */
export const testHistoryKind = kind as unknown as AnyFormKind;
