import type { DrugTest } from '#contract/substance-monitoring';
import type { InterpretedTest } from '#domain/substance-monitoring/interpreted-test';
import { clockText, longDay } from '../ui/format/dates';
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

/** Who collected it, under which number; or why it was not. */
const paperText = (test: DrugTest): string | null =>
  [
    test.collector === null ? null : `by ${test.collector}`,
    test.collectedTime === null ? null : `at ${clockText(test.collectedTime)}`,
    test.orderNumber === null ? null : `order ${test.orderNumber}`,
    test.laboratory,
    test.notCollectedReason,
  ]
    .filter((text) => text !== null)
    .join(', ') || null;

const discussedCell = (
  { discussedOn, discussionNote }: DrugTest,
  { outcome }: InterpretedTest,
): RecordCell => {
  if (discussedOn !== null) return cell(longDay(discussedOn), discussionNote);
  return outcome.startsWith('unexpected') ? stateCell('due', 'not yet') : cell('–');
};

/** What most likely comes next for a test. */
const nextWord = ({ state, analytes }: DrugTest, { outcome }: InterpretedTest): string => {
  if (state === 'scheduled') return 'Record';
  const isAwaited = analytes.some(({ confirmation }) => confirmation === 'pending');
  return isAwaited || outcome === 'pending' ? 'Add result' : 'Correct';
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
    correct: { kind: 'drug-tests', id: test.id, word: nextWord(test, read) },
    cells: [
      cell(
        longDay(read.on),
        isInside ? reasonWords[test.reason] : 'outside the episode, not counted',
      ),
      stateCell(...outcomeWords[read.outcome]),
      resultCell(read),
      validityCell(read, test),
      cell(collectionText(test), paperText(test)),
      discussedCell(test, read),
    ],
  };
};
