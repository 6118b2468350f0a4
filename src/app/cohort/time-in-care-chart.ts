import type { Cohort } from '#contract/cohort';
import type { ChartPoint, ChartSpec, ChartTable } from '../ui/charts/chart-spec';
import { rangeText, shareText } from './shares';

/** Programs plan for about this long; the finding says what held then, or at the last week before. */
const USUAL_WEEKS = 12;
const TICK_WEEKS = 4;

type Step = Cohort['survival'][number];

/** A step says what became of those at risk during its week, so it counts from that week's end. */
const endOf = ({ week }: Step): number => week + 1;

const textOf = (step: Step): string =>
  `After ${endOf(step)} weeks: ${shareText(step.survival)} still in care ` +
  `(${rangeText(step.lower, step.upper)}), ${step.atRisk} at risk`;

const findingOf = (survival: readonly Step[], episodes: number): string => {
  const at = survival.findLast((step) => endOf(step) <= USUAL_WEEKS);
  return at === undefined
    ? 'No episode yet.'
    : `${shareText(at.survival)} still in care at ${endOf(at)} weeks ` +
        `(95 % interval ${rangeText(at.lower, at.upper)}), ${episodes} episodes.`;
};

const bandOf = (survival: readonly Step[]): ChartPoint[] => [
  { x: 0, y: 1, low: 1, text: '' },
  ...survival.flatMap((step) =>
    step.lower === null || step.upper === null
      ? []
      : [{ x: endOf(step), y: step.upper, low: step.lower, text: '' }],
  ),
];

const tableOf = (survival: readonly Step[]): ChartTable => ({
  columns: ['After weeks', 'At risk', 'Left', 'Censored', 'Still in care', '95 % interval'],
  rows: survival.map((step) => [
    String(endOf(step)),
    String(step.atRisk),
    String(step.ended),
    String(step.censored),
    shareText(step.survival),
    rangeText(step.lower, step.upper),
  ]),
});

/** Kaplan-Meier: how long people stay, with the band and censoring counted. */
export const timeInCareChart = ({ survival, episodes }: Cohort): ChartSpec => {
  const last = survival.length > 0 ? Math.max(...survival.map(endOf)) : TICK_WEEKS;
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
        points: bandOf(survival),
      },
      {
        label: 'Still in care',
        kind: 'steps',
        ink: 'ink',
        points: [
          { x: 0, y: 1, text: `At admission: ${episodes} episodes` },
          ...survival.map((step) => ({ x: endOf(step), y: step.survival, text: textOf(step) })),
        ],
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
