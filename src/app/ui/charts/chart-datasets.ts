import type { Chart, ChartDataset } from 'chart.js';
import { type MarkLook, markLooks, type MarkShape } from '../marks/mark';
import { hatch } from './hatch';
import type { ChartPoint, ChartSeries, ChartSpec } from './chart-spec';
import type { Palette } from './palette';

/** What Chart.js draws, and which points of the spec stand behind it; null for a backdrop. */
export type DrawnDataset = ChartDataset<'line' | 'bar' | 'scatter'> & {
  readonly sdPoints: readonly ChartPoint[] | null;
};

const DASHES = { dashed: [6, 4], dotted: [2, 4] } as const;
const SHAPES = {
  circle: 'circle',
  diamond: 'rectRot',
  cross: 'crossRot',
  plus: 'cross',
  square: 'rect',
  'rounded-square': 'rectRounded',
  dash: 'dash',
  'dotted-dash': 'dash',
  triangle: 'triangle',
  star: 'star',
} as const satisfies Record<MarkShape, string>;

// Chart.js paints a lower order over a higher one: data over plan lines over bands.
const ORDER = { marks: 0, line: 1, steps: 2, bars: 3, intervals: 1, band: 4 } as const;

const WIDEST_BAR = 44;
/** Of the room of one bar; the rest keeps neighbours apart. */
const BAR_SHARE = 0.82;

const lookOf = (point: ChartPoint): MarkLook => markLooks[point.mark ?? 'value'];
const inkOf = (point: ChartPoint, series: ChartSeries) => point.ink ?? series.ink;
const dash = (series: ChartSeries): number[] => (series.dash ? [...DASHES[series.dash]] : []);
const places = (points: readonly ChartPoint[]) => points.map(({ x, y }) => ({ x, y }));

const common = (series: ChartSeries) => ({
  label: series.label,
  order: ORDER[series.kind],
  sdPoints: series.backdrop ? null : series.points,
});

/** The system's own colours leave no hue: what is unexpected is then hollow. */
const isHueless = (palette: Palette): boolean => palette.expected === palette.unexpected;

const ground = (point: ChartPoint, series: ChartSeries, palette: Palette) => {
  if (point.hatched) return hatch(palette.missing, palette.card);
  const ink = inkOf(point, series);
  return isHueless(palette) && ink === 'unexpected' ? palette.card : palette[ink];
};

/** Chart.js would take the width of all bars from the nearest two, and one alone for the whole axis. */
const barWidth = ({ covers }: ChartSeries) =>
  covers === undefined
    ? { maxBarThickness: WIDEST_BAR }
    : {
        barThickness: ({ chart: { scales } }: { chart: Chart }) => {
          const x = scales['x'];
          if (x === undefined) return undefined;
          return (x.getPixelForValue(covers) - x.getPixelForValue(0)) * BAR_SHARE;
        },
      };

const bars = (series: ChartSeries, palette: Palette, lying: boolean) => ({
  ...common(series),
  type: 'bar' as const,
  data: places(series.points),
  backgroundColor: series.points.map((point) => ground(point, series, palette)),
  borderColor: series.points.map((point) => palette[inkOf(point, series)]),
  borderWidth: series.points.map((point) => (point.hatched || isHueless(palette) ? 1.5 : 0)),
  categoryPercentage: 1,
  barPercentage: lying ? 0.7 : BAR_SHARE,
  ...barWidth(series),
  grouped: false,
});

const intervals = (series: ChartSeries, palette: Palette, lying: boolean) => ({
  ...common(series),
  type: 'bar' as const,
  data: series.points.map(({ x, y, low }) =>
    lying ? { x: [low ?? x, x], y } : { x, y: [low ?? y, y] },
  ),
  backgroundColor: palette[series.ink],
  barThickness: 3,
  grouped: false,
});

const pointLooks = (series: ChartSeries, palette: Palette) => ({
  pointStyle: series.points.map((point) => SHAPES[lookOf(point).shape]),
  pointRadius: series.points.map((point) => lookOf(point).radius),
  pointHoverRadius: series.points.map((point) => lookOf(point).radius + 2),
  pointBorderWidth: series.points.map((point) => (lookOf(point).fill === 'hollow' ? 2 : 1.5)),
  pointBorderColor: series.points.map((point) => palette[point.ink ?? lookOf(point).ink]),
  pointBackgroundColor: series.points.map((point) =>
    lookOf(point).fill === 'hollow' ? palette.card : palette[point.ink ?? lookOf(point).ink],
  ),
});

const line = (series: ChartSeries, palette: Palette) => {
  const { dottedAfter } = series;
  return {
    ...common(series),
    type: 'line' as const,
    data: places(series.points),
    borderColor: palette[series.ink],
    borderWidth: 2,
    borderDash: dash(series),
    tension: 0,
    stepped: series.kind === 'steps' ? ('before' as const) : (false as const),
    ...(series.backdrop || series.kind === 'steps'
      ? { pointRadius: 0, pointHoverRadius: 4 }
      : pointLooks(series, palette)),
    ...(dottedAfter === undefined
      ? {}
      : {
          segment: {
            borderDash: ({ p0, p1 }: { p0: { parsed: Place }; p1: { parsed: Place } }) =>
              (p1.parsed.x ?? 0) - (p0.parsed.x ?? 0) > dottedAfter
                ? [...DASHES.dotted]
                : undefined,
          },
        }),
  };
};
interface Place {
  readonly x: number | null;
}

const scattered = (series: ChartSeries, palette: Palette) => ({
  ...common(series),
  type: 'scatter' as const,
  data: places(series.points),
  showLine: false,
  ...pointLooks(series, palette),
});

const rings = (series: ChartSeries, palette: Palette) => {
  const ringed = series.points.filter((point) => point.ringed);
  return {
    label: `${series.label}, confirmed`,
    order: ORDER.marks,
    sdPoints: null,
    type: 'scatter' as const,
    data: places(ringed),
    pointStyle: 'circle' as const,
    pointRadius: ringed.map((point) => lookOf(point).radius + 3),
    pointHoverRadius: 0,
    pointBorderColor: palette.ink,
    pointBackgroundColor: 'transparent',
    pointBorderWidth: 1,
  };
};

const band = (series: ChartSeries, palette: Palette) => {
  const edge = {
    ...common(series),
    type: 'line' as const,
    sdPoints: null,
    borderColor: palette.edge,
    borderWidth: 1,
    borderDash: [1, 3],
    pointRadius: 0,
    pointHoverRadius: 0,
    stepped: series.dash === 'dashed' ? ('before' as const) : (false as const),
  };
  return [
    { ...edge, data: places(series.points), fill: '+1', backgroundColor: palette.band },
    { ...edge, data: series.points.map(({ x, y, low }) => ({ x, y: low ?? y })), fill: false },
  ];
};

const drawn = (series: ChartSeries, palette: Palette, lying: boolean): unknown[] => {
  switch (series.kind) {
    case 'bars':
      return [bars(series, palette, lying)];
    case 'intervals':
      return [intervals(series, palette, lying)];
    case 'line':
    case 'steps':
      return [line(series, palette)];
    case 'marks':
      return [rings(series, palette), scattered(series, palette)];
    case 'band':
      return band(series, palette);
  }
};

/** Datasets of a spec; fresh objects each time, because Chart.js writes into what it is given. */
export const chartDatasets = (spec: ChartSpec, palette: Palette): DrawnDataset[] =>
  // Chart.js types each kind of chart apart; mixed datasets are its documented use.
  spec.series.flatMap((series) => drawn(series, palette, spec.lying === true)) as DrawnDataset[];
