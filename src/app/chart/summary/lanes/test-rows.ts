import type { ChartReading } from '#domain/chart/chart-reading';
import { type AnalyteGroup, analyteGroups } from '#domain/substance-monitoring/analyte-facts';
import type { Analyte } from '#domain/substance-monitoring/drug-test';
import type {
  Finding,
  InterpretedAnalyte,
  InterpretedTest,
} from '#domain/substance-monitoring/interpreted-test';
import { analyteWord } from '../../../substance-monitoring/substance-monitoring-labels';

/** One row of the testing strip: analytes that are read together. */
export interface TestRow {
  readonly label: string;
  readonly has: (analyte: Analyte) => boolean;
}

const groupWords: Record<AnalyteGroup, string> = {
  opioids: 'Opioids',
  stimulants: 'Stimulants',
  cannabis: 'Cannabis',
  sedatives: 'Sedatives',
  alcohol: 'Alcohol',
  hallucinogens: 'Hallucinogens',
  adulterants: 'Adulterants',
};

/** What a row shows when its analytes differ: the finding that needs attention first. */
const attention: readonly Finding[] = [
  'unexpected-positive',
  'unexpected-unconfirmed',
  'unexpected-negative',
  'pending',
  'not-valid',
  'expected-positive',
  'expected-negative',
];

const isUnexpected = ({ finding }: InterpretedAnalyte): boolean => finding.startsWith('unexpected');

/** The analytes of one test that belong to a row, those that need attention first. */
export const foundIn = (row: TestRow, { analytes }: InterpretedTest): InterpretedAnalyte[] =>
  analytes
    .filter(({ analyte, finding }) => row.has(analyte) && finding !== 'not-tested')
    .toSorted((a, b) => attention.indexOf(a.finding) - attention.indexOf(b.finding));

/** Analytes that a prescription puts into the specimen, one row per medication. */
const prescribedRows = ({ record, rules }: ChartReading): TestRow[] => {
  const { predictions } = rules.substanceMonitoring;
  const predicted = record.medicationOrders.flatMap(({ medication }) => {
    const prediction = predictions[medication];
    const first = prediction?.analytes[0];
    return prediction === null || first === undefined
      ? []
      : [[first, prediction.analytes] as const];
  });
  return [...new Map(predicted)].map(([first, analytes]) => ({
    label: `${analyteWord(first)} (Rx)`,
    has: (analyte) => analytes.includes(analyte),
  }));
};

/**
 * The rows of the strip that hold a result: what is prescribed first, then by the number of
 * unexpected results.
 */
export const testRows = (reading: ChartReading): TestRow[] => {
  const { analytes: facts } = reading.rules.substanceMonitoring;
  const prescribed = prescribedRows(reading);
  const groups: TestRow[] = analyteGroups.map((group) => ({
    label: groupWords[group],
    has: (analyte) => facts[analyte].group === group && !prescribed.some((row) => row.has(analyte)),
  }));
  const found = (row: TestRow) => reading.tests.flatMap((test) => foundIn(row, test));
  const unexpected = (row: TestRow) => found(row).filter(isUnexpected).length;
  const others = groups.toSorted((a, b) => unexpected(b) - unexpected(a));
  return [...prescribed, ...others].filter((row) => found(row).length > 0);
};
