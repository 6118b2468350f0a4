import type { Cohort } from '#contract/cohort';
import type { ChartSpec, ChartTable } from '../ui/charts/chart-spec';

type Load = Cohort['loads'][number];

const ROW_HEIGHT = 30;
const AXIS_HEIGHT = 46;

const textOf = ({ name, open, safety, concern, due }: Load): string =>
  `${name}: ${open} people, of them ${safety} safety, ${concern} concern, ${due} due`;

const findingOf = (loads: readonly Load[]): string => {
  const counts = loads.map(({ open }) => open);
  return counts.length === 0
    ? 'Nobody has an open episode at this site.'
    : `${counts.reduce((sum, open) => sum + open, 0)} people in care; between ` +
        `${Math.min(...counts)} and ${Math.max(...counts)} for each therapist.`;
};

const tableOf = (loads: readonly Load[]): ChartTable => ({
  columns: ['Therapist', 'People', 'Safety', 'Concern', 'Due'],
  rows: loads.map(({ name, open, safety, concern, due }) =>
    [name, open, safety, concern, due].map(String),
  ),
});

/** Who looks after how many people, and how many of them need somebody; no ranking. */
export const caseloadBalanceChart = ({ loads }: Cohort): ChartSpec => ({
  title: 'Caseload balance',
  finding: findingOf(loads),
  description:
    'One bar for each therapist: people in care, and among them those who need somebody.',
  howComputed:
    'Open episodes by therapist, in the order of names. “Needs somebody” counts people with a ' +
    'safety matter, a concern or something due, as the caseload shows them.',
  x: {
    kind: 'number',
    min: 0,
    max: Math.max(5, ...loads.map(({ open }) => open)),
    title: 'People in care',
  },
  y: { kind: 'category', labels: loads.map(({ name }) => name) },
  lying: true,
  series: [
    {
      label: 'Needs somebody',
      kind: 'bars',
      ink: 'unexpected',
      backdrop: true,
      points: loads.map(({ name, safety, concern, due }) => ({
        x: safety + concern + due,
        y: name,
        text: '',
      })),
    },
    {
      label: 'People in care',
      kind: 'bars',
      ink: 'comparison',
      points: loads.map((load) => ({ x: load.open, y: load.name, text: textOf(load) })),
    },
  ],
  table: tableOf(loads),
  height: AXIS_HEIGHT + ROW_HEIGHT * Math.max(1, loads.length),
});
