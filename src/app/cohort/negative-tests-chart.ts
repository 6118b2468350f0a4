import type { Cohort } from '#contract/cohort';
import type { ChartSpec, ChartTable } from '../ui/charts/chart-spec';
import { rangeText, shareText } from './shares';

const HOW_COMPUTED =
  'Tests due in a week of the episode that had a result. A test that was due and not collected ' +
  'widens the band and never counts as negative or positive in the line. People who had left ' +
  'are not due any more.';

type Week = Cohort['tests'][number];

const shareOf = ({ negativeShare }: Week): string =>
  negativeShare === null ? 'too few collected' : `${shareText(negativeShare)} negative`;

const textOf = (week: Week): string =>
  `Week ${week.week}: ${shareOf(week)} of ${week.collected} collected, ` +
  `${week.due - week.collected} missing; bounds ${rangeText(week.lowest, week.highest)}`;

const findingOf = (weeks: readonly Week[]): string => {
  const known = weeks.filter(({ negativeShare }) => negativeShare !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return 'No week has enough tests yet.';
  const due = weeks.reduce((sum, week) => sum + week.due, 0);
  const missing = due - weeks.reduce((sum, week) => sum + week.collected, 0);
  return (
    `Of tests collected, ${shareOf(first)} in week ${first.week} and ${shareOf(last)} in ` +
    `week ${last.week}; ${missing} of ${due} due tests are missing.`
  );
};

const tableOf = (tests: readonly Week[]): ChartTable => ({
  columns: ['Week', 'Due', 'Collected', 'Negative', 'Share', 'Bounds'],
  rows: tests.map((week) => [
    String(week.week),
    String(week.due),
    String(week.collected),
    String(week.negative),
    shareOf(week),
    rangeText(week.lowest, week.highest),
  ]),
});

/** Negative tests by week of treatment, and what the missing ones could make of it. */
export const negativeTestsChart = ({ tests, testingRule }: Cohort): ChartSpec => ({
  title: 'Negative tests by week of treatment',
  finding: findingOf(tests),
  description:
    'Line: share negative of tests collected. Band: from every missing test positive to every ' +
    'missing test negative.',
  howComputed: `${HOW_COMPUTED} ${testingRule}`,
  x: {
    kind: 'number',
    min: tests[0]?.week ?? 1,
    max: tests.at(-1)?.week ?? 1,
    title: 'Week of treatment',
  },
  y: { kind: 'number', min: 0, max: 1, step: 0.25, percent: true },
  series: [
    {
      label: 'If all missing were negative / positive',
      kind: 'band',
      ink: 'missing',
      backdrop: true,
      points: tests.flatMap(({ week, lowest, highest }) =>
        lowest === null || highest === null ? [] : [{ x: week, y: highest, low: lowest, text: '' }],
      ),
    },
    {
      label: 'Negative of collected',
      kind: 'line',
      ink: 'ink',
      dottedAfter: 1,
      points: tests.flatMap((week) =>
        week.negativeShare === null
          ? []
          : [{ x: week.week, y: week.negativeShare, text: textOf(week) }],
      ),
    },
  ],
  table: tableOf(tests),
  height: 220,
});
