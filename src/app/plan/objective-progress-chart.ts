import { countText } from '#domain/chart/wording';
import type { ChartPoint, ChartSpec } from '../ui/charts/chart-spec';
import type { Ink } from '../ui/marks/mark';
import type { ObjectiveView } from './objective-view';

const HEIGHT_OF_AXIS = 64;
const HEIGHT_OF_BAR = 30;
/** Ends of the axis; what lies beyond is cut in the drawing only, never in words. */
const LEFT_END = -0.5;
const RIGHT_END = 1.5;

const inkOf = ({ state }: ObjectiveView): Ink =>
  state[0] === 'concern' ? 'unexpected' : state[0] === 'due' ? 'missing' : 'expected';

const barOf = (objective: ObjectiveView): ChartPoint[] =>
  objective.progress === null
    ? []
    : [
        {
          x: Math.min(RIGHT_END, Math.max(LEFT_END, objective.progress.share)),
          y: objective.code,
          ink: inkOf(objective),
          text: `${objective.code} ${objective.text}: ${objective.progress.text}, ${objective.state[1]}`,
        },
      ];

/** Progress of every objective from its baseline (0 %) to its target (100 %), beyond and below too. */
export const objectiveProgressChart = (
  objectives: readonly ObjectiveView[],
  figure: string,
): ChartSpec => {
  const unmeasured = objectives.filter(({ progress }) => progress === null).length;
  return {
    title: 'Progress of objectives',
    finding: `${figure}.`,
    description: `Bars run from the baseline at 0 % to the target at 100 %; below 0 % is worse than at the start. ${countText(unmeasured, 'objective')} without a bar: kept rather than reached, or not measurable yet.`,
    howComputed:
      'Progress is the way from baseline to target that the latest value has gone. It is not limited to 0 and 100 %, and percentages are not averaged.',
    x: { kind: 'number', min: LEFT_END, max: RIGHT_END, step: 0.5, percent: true },
    y: { kind: 'category', labels: objectives.map(({ code }) => code) },
    lying: true,
    height: HEIGHT_OF_AXIS + HEIGHT_OF_BAR * objectives.length,
    lines: [
      { axis: 'x', at: 0, look: 'edge', label: null },
      { axis: 'x', at: 1, look: 'target', label: 'target' },
    ],
    series: [
      { label: 'Progress', kind: 'bars', ink: 'expected', points: objectives.flatMap(barOf) },
    ],
    table: {
      columns: ['Objective', 'State', 'Progress', 'Baseline and target', 'Latest'],
      rows: objectives.map(({ code, text, state, progress, aim, latest }) => [
        `${code} ${text}`,
        state[1],
        progress?.text ?? 'no percentage',
        aim,
        latest,
      ]),
    },
  };
};
