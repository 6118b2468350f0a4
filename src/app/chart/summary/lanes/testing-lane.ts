import type { ChartReading } from '#domain/chart/chart-reading';
import { countText, dayText } from '#domain/chart/wording';
import type {
  InterpretedAnalyte,
  InterpretedTest,
} from '#domain/substance-monitoring/interpreted-test';
import { daysBetween, laterOf } from '#domain/time/plain-date';
import type { ChartPoint } from '../../../ui/charts/chart-spec';
import {
  analyteWord,
  findingMarks,
  findingWords,
} from '../../../substance-monitoring/substance-monitoring-labels';
import { onAxis } from '../../../ui/charts/shared-time-axis';
import { outcomeMarks, outcomeWords } from '../../../ui/marks/test-outcome-marks';
import type { Lane } from './lane';
import { isShown, laneBasis, type LaneView } from './lane-view';
import { foundIn, type TestRow, testRows } from './test-rows';

const ROW_HEIGHT = 24;
const ROOM = 12;
const NO_TEST: TestRow = { label: 'Tests', has: () => true };

const hasSpecimen = ({ test }: Pick<InterpretedTest, 'test'>): boolean =>
  test.state === 'collected' || test.state === 'resulted';

const isUnexpected = ({ outcome }: InterpretedTest): boolean => outcome.startsWith('unexpected');

/** A test that gave nothing to read shows as one mark in every row. */
const wholeTest = ({ outcome, analytes, test }: InterpretedTest) =>
  outcome === 'tampered' || analytes.length === 0 || !hasSpecimen({ test })
    ? outcomeMarks[outcome]
    : null;

const analyteText = ({
  analyte,
  finding,
  stage,
  mayBeResidual,
  explainedBy,
}: InterpretedAnalyte): string =>
  [
    `${analyteWord(analyte)} ${findingWords[finding]}`,
    ...(stage === 'confirmed' ? ['confirmed by laboratory'] : []),
    ...(mayBeResidual ? ['may be residual'] : []),
    ...(explainedBy === null ? [] : [`explained by ${explainedBy}`]),
  ].join(', ');

const pointsOf = (row: TestRow, tests: readonly InterpretedTest[], view: LaneView): ChartPoint[] =>
  tests.flatMap((test): ChartPoint[] => {
    const place = { x: onAxis(test.on, view.span), y: row.label, rowId: test.test.id };
    const head = `${dayText(test.on)}, ${row.label}`;
    const whole = wholeTest(test);
    if (whole) return [{ ...place, mark: whole, text: `${head}: ${outcomeWords[test.outcome]}` }];
    const [first, ...more] = foundIn(row, test);
    if (!first || first.finding === 'not-tested') return [];
    const said = [first, ...more.filter(({ finding }) => finding === first.finding)]
      .map(analyteText)
      .join('; ');
    const mark = findingMarks[first.finding];
    return [{ ...place, mark, text: `${head}: ${said}`, ringed: first.stage === 'confirmed' }];
  });

const currentOf = (due: readonly InterpretedTest[], reading: ChartReading): Lane['current'] => {
  const last = due.findLast(isUnexpected);
  if (due.length === 0) return { value: 'None', words: 'no test yet' };
  if (last === undefined) return { value: 'None', words: 'unexpected so far' };
  // A last specimen may lie after the last day of care.
  const until = laterOf(reading.record.episode.endedOn ?? reading.today, last.on);
  const days = daysBetween(last.on, until);
  return { value: countText(days, 'day'), words: 'since last unexpected' };
};

const findingOf = (due: readonly InterpretedTest[]): string => {
  if (due.length === 0) return 'No test has been due in this time.';
  const collected = due.filter(hasSpecimen).length;
  const unexpected = due.filter(isUnexpected).length;
  return `${collected} of ${due.length} collected, ${unexpected} unexpected.`;
};

const tableOf = (rows: readonly TestRow[], tests: readonly InterpretedTest[]) => ({
  columns: ['Date', 'Outcome', ...rows.map(({ label }) => label)],
  rows: tests.map((test) => [
    dayText(test.on),
    outcomeWords[test.outcome],
    ...rows.map((row) => {
      const found = foundIn(row, test).map(analyteText);
      return found.join('; ') || (hasSpecimen(test) ? 'not tested' : 'no specimen');
    }),
  ]),
});

const saysOf = (test: InterpretedTest): string => {
  const unexpected = test.analytes
    .filter(({ finding }) => finding.startsWith('unexpected'))
    .map(analyteText);
  return `Test ${unexpected.join('; ') || outcomeWords[test.outcome]}`;
};

/** Tests by date, one row per group of analytes; a missed test is a dash in every row, never a positive. */
export const testingLane = (reading: ChartReading, view: LaneView): Lane => {
  const due = reading.tests.filter(
    ({ outcome, on }) => outcome !== 'scheduled' && isShown(on, view),
  );
  const found = testRows(reading);
  const rows = found.length === 0 ? [NO_TEST] : found;
  return {
    current: currentOf(due, reading),
    tabOf: () => 'testing',
    says: (day) => {
      const ofDay = due.filter(({ on }) => onAxis(on, view.span) === day);
      return ofDay.map(saysOf).join('. ') || null;
    },
    spec: {
      ...laneBasis(view),
      title: 'Substance testing',
      finding: findingOf(due),
      description: `One row per group of analytes: ${rows.map(({ label }) => label).join(', ')}. ${countText(due.length, 'test')} due. A missed test is a dash in every row.`,
      howComputed:
        'Each result is read against what was prescribed on the day of collection. Where analytes of a row differ, the one that needs attention first is drawn. A ring means confirmed by a laboratory. Excused and cancelled tests are dashes too and are told apart in the table.',
      y: { kind: 'category', labels: rows.map(({ label }) => label) },
      height: ROOM + ROW_HEIGHT * rows.length,
      series: rows.map((row) => ({
        label: row.label,
        kind: 'marks',
        ink: 'ink',
        points: pointsOf(row, due, view),
      })),
      table: tableOf(found, due),
    },
  };
};
