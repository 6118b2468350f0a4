import type { ChartConfiguration, TooltipItem } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import type { DrawnDataset } from './chart-datasets';
import type { CategoryAxis, ChartLine, ChartSpec, NumberAxis } from './chart-spec';
import type { Palette } from './palette';

/** Width of the texts left of every lane's plot area; lanes line up because all have the same. */
export const LANE_LABEL_WIDTH = 120;
/** Room right of every lane's plot area. */
export const LANE_RIGHT = 26;
const FONT = { family: "'Inter Variable', Inter, sans-serif", size: 12 };
const SMALL = { ...FONT, size: 11 };

const LINE_LOOKS = {
  target: { borderDash: [6, 4], borderWidth: 1.5, ink: 'ink' },
  today: { borderDash: [2, 3], borderWidth: 1, ink: 'ink' },
  edge: { borderDash: [], borderWidth: 1, ink: 'edge' },
} as const;

const lineAnnotation = (line: ChartLine, palette: Palette): AnnotationOptions<'line'> => {
  const { borderDash, borderWidth, ink } = LINE_LOOKS[line.look];
  const onX = line.axis === 'x';
  return {
    type: 'line',
    ...(onX ? { xMin: line.at, xMax: line.at } : { yMin: line.at, yMax: line.at }),
    borderColor: palette[ink],
    borderWidth,
    borderDash: [...borderDash],
    drawTime: line.look === 'edge' ? 'beforeDatasetsDraw' : 'afterDatasetsDraw',
    label: {
      display: line.label !== null,
      content: line.label ?? '',
      position: onX ? 'start' : 'end',
      backgroundColor: palette.card,
      color: palette.textQuiet,
      padding: 2,
      font: SMALL,
      ...(onX ? {} : { yAdjust: -9 }),
    },
  };
};

const phaseAnnotations = (spec: ChartSpec, palette: Palette): AnnotationOptions[] =>
  (spec.phases ?? []).flatMap((phase, n): AnnotationOptions[] => [
    {
      type: 'box',
      xMin: phase.from,
      xMax: phase.to,
      backgroundColor: n % 2 === 0 ? palette.phaseOdd : palette.phaseEven,
      // An object here blanks the chart; the edge is a line of its own.
      borderWidth: 0,
      drawTime: 'beforeDatasetsDraw',
      label: {
        display: spec.phaseNames === true,
        content: phase.name,
        position: { x: 'start', y: 'start' },
        color: palette.textQuiet,
        font: { ...SMALL, weight: 600 },
        padding: 3,
      },
    },
    ...(n === 0
      ? []
      : [lineAnnotation({ axis: 'x', at: phase.from, look: 'edge', label: null }, palette)]),
  ]);

const titleOf = (axis: NumberAxis | CategoryAxis, palette: Palette) => ({
  display: axis.title !== undefined,
  text: axis.title ?? '',
  color: palette.textQuiet,
  font: FONT,
});

const numberScale = (axis: NumberAxis, palette: Palette) => {
  const texts = new Map(axis.ticks?.map(({ at, text }) => [at, [...text]]));
  return {
    type: 'linear' as const,
    min: axis.min,
    max: axis.max,
    title: titleOf(axis, palette),
    ...(axis.ticks === undefined
      ? {}
      : {
          afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
            scale.ticks = [...texts.keys()].map((value) => ({ value }));
          },
        }),
    ticks: {
      display: axis.silent !== true,
      color: palette.textQuiet,
      font: FONT,
      maxRotation: 0,
      autoSkipPadding: 12,
      ...(axis.step === undefined ? {} : { stepSize: axis.step }),
      callback: (value: number | string) =>
        texts.get(Number(value)) ??
        (axis.percent ? `${Math.round(Number(value) * 100)} %` : String(value)),
    },
    grid: { display: axis.silent !== true, color: palette.grid },
    border: { display: false },
  };
};

const categoryScale = (axis: CategoryAxis, palette: Palette) => ({
  type: 'category' as const,
  labels: [...axis.labels],
  offset: true,
  title: titleOf(axis, palette),
  ticks: { color: palette.textQuiet, font: SMALL, autoSkip: false, maxRotation: 0 },
  grid: { color: palette.grid },
  border: { display: false },
});

const scale = (axis: NumberAxis | CategoryAxis, palette: Palette) =>
  axis.kind === 'number' ? numberScale(axis, palette) : categoryScale(axis, palette);

const laneWidth = (scale: { width: number }) => {
  scale.width = LANE_LABEL_WIDTH;
};

const tooltipText = (item: TooltipItem<'line'>): string =>
  (item.dataset as unknown as DrawnDataset).sdPoints?.[item.dataIndex]?.text ?? '';

/** Chart.js options of a spec, in the colours of the scheme in force. */
export const chartOptions = (spec: ChartSpec, palette: Palette): ChartConfiguration['options'] => ({
  responsive: true,
  maintainAspectRatio: false,
  animation: false,
  indexAxis: spec.lying === true ? 'y' : 'x',
  interaction: { mode: 'nearest', intersect: true },
  layout: spec.lane === true ? { autoPadding: false, padding: { right: LANE_RIGHT, top: 4 } } : {},
  scales: {
    // Bars would push the axis in by half a week, and lanes would no longer line up.
    x: { ...scale(spec.x, palette), ...(spec.x.kind === 'number' ? { offset: false } : {}) },
    y: { ...scale(spec.y, palette), ...(spec.lane === true ? { afterFit: laneWidth } : {}) },
  },
  plugins: {
    legend: { display: false },
    tooltip: {
      filter: (item) => (item.dataset as unknown as DrawnDataset).sdPoints !== null,
      displayColors: false,
      backgroundColor: palette.text,
      bodyColor: palette.card,
      bodyFont: FONT,
      callbacks: { title: () => '', label: tooltipText },
    },
    annotation: {
      clip: true,
      annotations: [
        ...phaseAnnotations(spec, palette),
        ...(spec.lines ?? []).map((line) => lineAnnotation(line, palette)),
      ],
    },
  },
});
