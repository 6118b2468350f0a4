import type { DrugTest } from '#domain/substance-monitoring/drug-test';
import type { Analyte } from '#domain/substance-monitoring/drug-test';
import type {
  InterpretedAnalyte,
  InterpretedTest,
} from '#domain/substance-monitoring/interpreted-test';
import { listText } from '#domain/chart/wording';
import {
  analyteWord,
  confirmationWords,
  findingWords,
  screenWords,
} from './substance-monitoring-labels';

export const stageText = (stage: InterpretedAnalyte['stage']): string =>
  stage === null ? 'none' : { screened: 'screened', confirmed: 'confirmed' }[stage];

/** The confirmed amount of an analyte; a dash where the laboratory gave none. */
export const valueText = ({ analytes }: DrugTest, analyte: Analyte): string => {
  const level = analytes.find((result) => result.analyte === analyte)?.level ?? null;
  return level === null ? '–' : `${level} ng/mL`;
};

/** Screen and confirmation side by side, because both are kept. */
const seenText = (test: DrugTest, analyte: Analyte): string => {
  const result = test.analytes.find((each) => each.analyte === analyte);
  if (result === undefined) return 'no result';
  const confirmed = result.confirmation === null ? [] : [confirmationWords[result.confirmation]];
  const level = result.level === null ? [] : [`${result.level} ng/mL`];
  return [screenWords[result.screen], ...confirmed, ...level].join(', ');
};

const detailText = (test: DrugTest, found: InterpretedAnalyte): string => {
  const explained = found.explainedBy === null ? '' : `; ${found.explainedBy} prescribed`;
  const residual = found.mayBeResidual ? '; may be residual' : '';
  const seen = seenText(test, found.analyte);
  return `${analyteWord(found.analyte)}: ${findingWords[found.finding]} (${seen}${explained}${residual})`;
};

/** Everything of a test that is more than an expected negative, in words. */
export const notableText = ({ test, analytes }: InterpretedTest): string =>
  analytes
    .filter(({ finding, stage }) => finding !== 'expected-negative' || stage === 'confirmed')
    .filter(({ finding }) => finding !== 'not-tested')
    .map((found) => detailText(test, found))
    .join('; ');

/** The analytes of a test that are simply negative. */
export const negativeText = ({ analytes }: InterpretedTest): string => {
  const words = analytes
    .filter(({ finding, stage }) => finding === 'expected-negative' && stage !== 'confirmed')
    .map(({ analyte }) => analyteWord(analyte));
  return words.length === 0 ? '' : `Negative: ${listText(words)}`;
};
