import { countText } from '#domain/chart/wording';
import type {
  InterpretedAnalyte,
  InterpretedTest,
  TestOutcome,
} from '#domain/substance-monitoring/interpreted-test';
import type { Analyte } from '#domain/substance-monitoring/drug-test';
import type { TestStatistics } from '#domain/substance-monitoring/statistics';
import type { PlainDate } from '#domain/time/plain-date';
import type { ChartPoint, ChartSpec } from '../ui/charts/chart-spec';
import { type EpisodeSpan, onAxis, sharedTimeAxis, todayLine } from '../ui/charts/shared-time-axis';
import { longDay } from '../ui/format/dates';
import type { Mark } from '../ui/marks/mark';
import {
  analyteWord,
  findingMarks,
  findingWords,
  outcomeWords,
  settingWords,
} from './substance-monitoring-labels';
import { stageText, valueText } from './test-results';

const HEIGHT_OF_AXIS = 60;
const HEIGHT_OF_LANE = 26;
const WITHOUT_ANALYTES = 'Test';

/** Marks of a test without a usable result, drawn in every lane; null where the results are drawn. */
const wholeTestMarks: Readonly<Record<TestOutcome, Mark | null>> = {
  consistent: null,
  'unexpected-positive': null,
  'unexpected-unconfirmed': null,
  'unexpected-negative': null,
  'not-valid': null,
  tampered: 'not-valid',
  missed: 'not-collected',
  refused: 'refused',
  excused: 'not-collected',
  cancelled: 'not-collected',
  pending: null,
  scheduled: null,
};

const isUnexpected = ({ finding }: InterpretedAnalyte): boolean => finding.startsWith('unexpected');

/** Prescribed analytes first, then those with the most unexpected findings. */
export const analyteOrder = (tests: readonly InterpretedTest[]): readonly Analyte[] => {
  const all = tests.flatMap(({ analytes }) => analytes);
  const seen = [...new Set(all.map(({ analyte }) => analyte))];
  const count = (analyte: Analyte, holds: (row: InterpretedAnalyte) => boolean) =>
    all.filter((row) => row.analyte === analyte && holds(row)).length;
  const isPrescribed = (analyte: Analyte) =>
    count(analyte, ({ finding }) =>
      ['expected-positive', 'unexpected-negative'].includes(finding),
    ) > 0;
  return seen.toSorted(
    (a, b) =>
      Number(isPrescribed(b)) - Number(isPrescribed(a)) ||
      count(b, isUnexpected) - count(a, isUnexpected) ||
      analyteWord(a).localeCompare(analyteWord(b)),
  );
};

const resultPoint = (
  { test, on }: InterpretedTest,
  analyte: InterpretedAnalyte,
  span: EpisodeSpan,
): ChartPoint[] => {
  if (analyte.finding === 'not-tested') return [];
  const label = analyteWord(analyte.analyte);
  const residual = analyte.mayBeResidual ? ', may be residual' : '';
  return [
    {
      x: onAxis(on, span),
      y: label,
      mark: findingMarks[analyte.finding],
      ringed: analyte.stage === 'confirmed',
      text: `${label}, ${longDay(on)}: ${findingWords[analyte.finding]}${residual}`,
      rowId: test.id,
    },
  ];
};

const pointsOf = (
  tests: readonly InterpretedTest[],
  labels: readonly string[],
  span: EpisodeSpan,
): ChartPoint[] =>
  tests.flatMap((test) => {
    const mark = wholeTestMarks[test.outcome];
    if (mark === null) {
      return test.analytes.flatMap((analyte) => resultPoint(test, analyte, span));
    }
    const text = `Test of ${longDay(test.on)}: ${outcomeWords[test.outcome][1]}`;
    return labels.map((y) => ({ x: onAxis(test.on, span), y, mark, text, rowId: test.test.id }));
  });

const tableRows = (tests: readonly InterpretedTest[]): (readonly string[])[] =>
  tests.toReversed().flatMap(({ on, test, outcome, analytes }) => {
    const discussed = test.discussedOn === null ? 'not yet' : longDay(test.discussedOn);
    const lab = settingWords[test.setting];
    if (wholeTestMarks[outcome] !== null || analytes.length === 0) {
      return [[longDay(on), 'whole test', outcomeWords[outcome][1], '–', '–', lab, discussed]];
    }
    return analytes.map((analyte) => [
      longDay(on),
      analyteWord(analyte.analyte),
      findingWords[analyte.finding],
      stageText(analyte.stage),
      valueText(test, analyte.analyte),
      lab,
      discussed,
    ]);
  });

const findingOf = (
  tests: readonly InterpretedTest[],
  { collected, scheduled, currentRun }: TestStatistics,
): string => {
  const unexpected = tests.filter(({ analytes }) => analytes.some(isUnexpected)).length;
  return `${collected} of ${countText(scheduled, 'due test')} given and read; ${countText(unexpected, 'test')} with something unexpected; ${countText(currentRun, 'negative test')} in a row now.`;
};

/** All substances by date, one lane each; a test that was not given is a dash, never a positive. */
export const testingStripChart = (
  tests: readonly InterpretedTest[],
  statistics: TestStatistics,
  span: EpisodeSpan,
  today: PlainDate,
): ChartSpec => {
  const drawn = tests.filter(({ outcome }) => outcome !== 'scheduled');
  const named = analyteOrder(drawn).map(analyteWord);
  const labels = named.length === 0 ? [WITHOUT_ANALYTES] : named;
  const { excused, cancelled, notValid, pending } = statistics.left;
  return {
    title: 'Tests by substance',
    finding: findingOf(drawn, statistics),
    description: `${countText(labels.length, 'lane')}, prescribed substances first, then by unexpected findings. Not counted: ${excused} excused, ${cancelled} cancelled, ${notValid} not valid, ${pending} pending.`,
    howComputed:
      'Each result is read against what was prescribed on the day of collection. A confirmation replaces the screen; both are kept. A ring marks what a laboratory confirmed.',
    x: sharedTimeAxis(span, today),
    y: { kind: 'category', labels },
    height: HEIGHT_OF_AXIS + HEIGHT_OF_LANE * labels.length,
    lines: todayLine(span, today, 'today'),
    series: [
      { label: 'Results', kind: 'marks', ink: 'ink', points: pointsOf(drawn, labels, span) },
    ],
    table: {
      columns: ['Date', 'Substance', 'Finding', 'Stage', 'Value', 'Setting', 'Discussed'],
      rows: tableRows(drawn),
    },
  };
};
