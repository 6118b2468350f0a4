import type { Cohort } from '#contract/cohort';
import type { EndReason } from '#domain/chart/episode';
import type { ChartSpec, ChartTable } from '../ui/charts/chart-spec';
import { rangeText, shareText } from './shares';

const WORDS: Record<EndReason, string> = {
  completed: 'Completed',
  transferred: 'Transferred',
  'left-before-planned': 'Left before planned',
  'ended-by-program': 'Ended by program',
  incarcerated: 'Incarcerated',
  died: 'Died',
  other: 'Other',
};

type Ending = Cohort['endings'][number];

const textOf = (ending: Ending): string =>
  `${WORDS[ending.reason]}: ${ending.episodes} episodes, ${shareText(ending.share)} ` +
  `(${rangeText(ending.lower, ending.upper)})`;

const findingOf = (endings: readonly Ending[]): string => {
  const ended = endings.reduce((sum, { episodes }) => sum + episodes, 0);
  const completed = endings.find(({ reason }) => reason === 'completed');
  if (ended === 0) return 'No episode has ended yet.';
  return completed === undefined
    ? `${ended} episodes have ended; none is recorded as completed.`
    : `${shareText(completed.share)} of ${ended} ended episodes were completed ` +
        `(95 % interval ${rangeText(completed.lower, completed.upper)}).`;
};

const tableOf = (endings: readonly Ending[]): ChartTable => ({
  columns: ['Reason', 'Episodes', 'Share', '95 % interval'],
  rows: endings.map((ending) => [
    WORDS[ending.reason],
    String(ending.episodes),
    shareText(ending.share),
    rangeText(ending.lower, ending.upper),
  ]),
});

/** How episodes ended, in a neutral order, each share with its interval. */
export const endingsChart = ({ endings, endingRule }: Cohort): ChartSpec => ({
  title: 'How episodes ended',
  finding: findingOf(endings),
  description: 'One bar for each reason: its share of ended episodes, with a 95 % interval.',
  howComputed: `Shares of ended episodes with Wilson 95 % intervals. ${endingRule}`,
  x: { kind: 'number', min: 0, max: 1, step: 0.25, percent: true },
  y: { kind: 'category', labels: endings.map(({ reason }) => WORDS[reason]) },
  lying: true,
  series: [
    {
      label: 'Share of ended episodes',
      kind: 'bars',
      ink: 'expected',
      points: endings.map((ending) => ({
        x: ending.share,
        y: WORDS[ending.reason],
        text: textOf(ending),
      })),
    },
    {
      label: '95 % interval',
      kind: 'intervals',
      ink: 'ink',
      backdrop: true,
      points: endings.map(({ reason, lower, upper }) => ({
        x: upper,
        low: lower,
        y: WORDS[reason],
        text: '',
      })),
    },
  ],
  table: tableOf(endings),
  height: 250,
});
