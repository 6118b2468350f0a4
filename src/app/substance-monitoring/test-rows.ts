import type { DrugTest } from '#contract/substance-monitoring';
import type { InterpretedTest } from '#domain/substance-monitoring/interpreted-test';
import { longDay } from '../ui/format/dates';
import {
  cell,
  type RecordCell,
  type RecordRow,
  stateCell,
  struckNote,
} from '../ui/records/record-row';
import { negativeText, notableText } from './test-results';
import {
  matrixWords,
  outcomeWords,
  reasonWords,
  settingWords,
  validityWords,
} from './substance-monitoring-labels';

const limitsText = ({ temperature, creatinine, specificGravity, ph, nitrite }: DrugTest): string =>
  [
    temperature === null ? null : `${temperature} °F`,
    creatinine === null ? null : `creatinine ${creatinine} mg/dL`,
    specificGravity === null ? null : `specific gravity ${specificGravity}`,
    ph === null ? null : `pH ${ph}`,
    nitrite === null ? null : `nitrite ${nitrite}`,
  ]
    .filter((text) => text !== null)
    .join(', ');

const validityCell = ({ validity }: InterpretedTest, test: DrugTest): RecordCell => {
  if (validity === null) return cell('no specimen');
  const limits = limitsText(test) || null;
  return validity === 'valid'
    ? cell(validityWords.valid, limits)
    : stateCell('due', validityWords[validity], limits);
};

const resultCell = (read: InterpretedTest): RecordCell => {
  const notable = notableText(read);
  const negative = negativeText(read);
  if (notable === '' && negative === '') return cell('no result');
  return cell(notable || 'all negative', negative || null);
};

const collectionText = ({ collection, matrix, setting }: DrugTest): string =>
  [matrixWords[matrix], settingWords[setting], ...(collection === null ? [] : [collection])].join(
    ', ',
  );

const discussedCell = ({ discussedOn }: DrugTest, { outcome }: InterpretedTest): RecordCell => {
  if (discussedOn !== null) return cell(longDay(discussedOn));
  return outcome.startsWith('unexpected') ? stateCell('due', 'not yet') : cell('–');
};

/** One test in all its parts: what it counts as, both results of each analyte, validity, talk. */
export const testRow = (
  read: InterpretedTest,
  tests: readonly DrugTest[],
  isInside: boolean,
): RecordRow => {
  const test = tests.find(({ id }) => id === read.test.id);
  if (test === undefined) return { id: read.test.id, struck: null, cells: [cell('not known')] };
  return {
    id: test.id,
    struck: struckNote(test),
    cells: [
      cell(
        longDay(read.on),
        isInside ? reasonWords[test.reason] : 'outside the episode, not counted',
      ),
      stateCell(...outcomeWords[read.outcome]),
      resultCell(read),
      validityCell(read, test),
      cell(collectionText(test)),
      discussedCell(test, read),
    ],
  };
};
