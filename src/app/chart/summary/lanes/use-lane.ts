import type { ChartReading } from '#domain/chart/chart-reading';
import { countText, listText } from '#domain/chart/wording';
import { useDaysChart } from '../../../substance-monitoring/use-days-chart';
import { onAxis } from '../../../ui/charts/shared-time-axis';
import type { Lane } from './lane';
import { isShown, laneBasis, type LaneView, withinAxis } from './lane-view';

/** Days of use per week as the person reported them; null where no such report was kept. */
export const useLane = ({ record, today }: ChartReading, view: LaneView): Lane | null => {
  const shown = record.useDays.filter(({ on }) => on >= view.span.admittedOn && isShown(on, view));
  if (shown.length === 0) return null;
  const days = new Set(shown.map(({ on }) => on)).size;
  const { title: _, ...chart } = useDaysChart(shown, view.span, today);
  const { max } = chart.y as { readonly max: number };
  return {
    current: { value: countText(days, 'day'), words: 'of use reported in this time' },
    tabOf: () => 'testing',
    says: (day) => {
      const ofDay = shown.filter(({ on }) => onAxis(on, view.span) === day);
      const reported = [...new Set(ofDay.map((use) => use.reported))].toSorted();
      return reported.length === 0 ? null : `Reported use: ${listText(reported)}`;
    },
    spec: withinAxis(
      {
        ...chart,
        ...laneBasis(view),
        title: 'Reported use, days a week',
        y: { kind: 'number', min: 0, max, step: max },
        height: 64,
      },
      view,
    ),
  };
};
