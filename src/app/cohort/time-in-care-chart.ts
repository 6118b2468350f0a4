import type { Cohort } from '#contract/cohort';
import type { ChartSpec, ChartTable } from '../ui/charts/chart-spec';
import { rangeText, shareText } from './shares';

/** Programs plan for about this long; the finding says what held then, or at the last week before. */
const USUAL_WEEKS = 12;
const TICK_WEEKS = 4;

type Step = Cohort['survival'][number];

const textOf = (step: Step): string =>
  `Week ${step.week}: ${shareText(step.survival)} still in care ` +
  `(${rangeText(step.lower, step.upper)}), ${step.atRisk} at risk`;

const findingOf = (survival: readonly Step[], episodes: number): string => {
  const at = survival.findLast(({ week }) => week <= USUAL_WEEKS);
  return at === undefined
    ? 'No episode yet.'
    : `${shareText(at.survival)} still in care at ${at.week} weeks ` +
        `(95 % interval ${rangeText(at.lower, at.upper)}), ${episodes} episodes.`;
};

const tableOf = (survival: readonly Step[]): ChartTable => ({
  columns: ['Week', 'At risk', 'Left', 'Censored', 'Still in care', '95 % interval'],
  rows: survival.map((step) => [
    String(step.week),
    String(step.atRisk),
    String(step.ended),
    String(step.censored),
    shareText(step.survival),
    rangeText(step.lower, step.upper),
  ]),
});

/** Kaplan-Meier: how long people stay, with the band and censoring counted. */
export const timeInCareChart = ({ survival, episodes }: Cohort): ChartSpec => {
  const last = survival.at(-1)?.week ?? TICK_WEEKS;
  return {
    title: 'Time in care',
    finding: findingOf(survival, episodes),
    description: `Share still in care by weeks since admission, 0 to ${last}, with a 95 % band.`,
    howComputed:
      'Kaplan-Meier. The event is leaving before planned; people still in care, and people whose ' +
      'episode ended otherwise, count until that day. The band is 95 % on the log-log scale.',
    x: { kind: 'number', min: 0, max: last, step: TICK_WEEKS, title: 'Weeks since admission' },
    y: { kind: 'number', min: 0, max: 1, step: 0.25, percent: true },
    series: [
      {
        label: '95 % band',
        kind: 'band',
        ink: 'ink',
        dash: 'dashed',
        backdrop: true,
        points: survival.flatMap(({ week, lower, upper }) =>
          lower === null || upper === null ? [] : [{ x: week, y: upper, low: lower, text: '' }],
        ),
      },
      {
        label: 'Still in care',
        kind: 'steps',
        ink: 'ink',
        points: survival.map((step) => ({ x: step.week, y: step.survival, text: textOf(step) })),
      },
    ],
    table: tableOf(survival),
    height: 220,
  };
};

/** Numbers at risk under the axis, at the weeks that the axis names. */
export const numbersAtRisk = ({ survival }: Cohort): string =>
  survival
    .filter(({ week }) => week % TICK_WEEKS === 0)
    .map(({ week, atRisk }) => `week ${week}: ${atRisk}`)
    .join(' · ');
