import type { ChartSpec } from './chart-spec';

/** Three scores with a target and an expected range. */
export const scoreChart: ChartSpec = {
  title: 'PHQ-9',
  finding: 'Fell from 19 to 8.',
  description: 'Scores 0 to 27.',
  howComputed: 'Sum of nine answers.',
  x: { kind: 'number', min: 0, max: 28 },
  y: { kind: 'number', min: 0, max: 27, step: 9 },
  series: [
    {
      label: 'Expected',
      kind: 'band',
      ink: 'ink',
      backdrop: true,
      points: [
        { x: 0, y: 22, low: 16, text: '' },
        { x: 28, y: 12, low: 6, text: '' },
      ],
    },
    {
      label: 'Score',
      kind: 'line',
      ink: 'ink',
      dottedAfter: 10,
      points: [
        { x: 0, y: 19, text: 'Day 0: 19', rowId: 'a' },
        { x: 7, y: 12, text: 'Day 7: 12', rowId: 'b' },
        { x: 28, y: 8, text: 'Day 28: 8', rowId: 'c' },
      ],
    },
  ],
  phases: [
    { name: 'Stabilize', from: 0, to: 14 },
    { name: 'Build skills', from: 14, to: 28 },
  ],
  lines: [{ axis: 'y', at: 9, look: 'target', label: 'Plan target ≤ 9' }],
  table: {
    columns: ['Day', 'Score'],
    rows: [
      ['0', '19'],
      ['7', '12'],
      ['28', '8'],
    ],
  },
  height: 120,
};

/** Two rows of marks on the same axis. */
export const testStrip: ChartSpec = {
  ...scoreChart,
  title: 'Testing',
  lane: true,
  y: { kind: 'category', labels: ['Opioids', 'Stimulants'] },
  lines: [],
  series: [
    {
      label: 'Negative',
      kind: 'marks',
      ink: 'expected',
      points: [
        { x: 1, y: 'Opioids', mark: 'negative', text: 'Day 1, opioids: negative' },
        { x: 8, y: 'Stimulants', mark: 'negative', text: 'Day 8, stimulants: negative' },
      ],
    },
    {
      label: 'Positive',
      kind: 'marks',
      ink: 'unexpected',
      points: [
        {
          x: 8,
          y: 'Opioids',
          mark: 'unexpected-positive',
          ringed: true,
          text: 'Day 8, opioids: positive',
        },
      ],
    },
  ],
};
