import type { DrawnDataset } from './chart-datasets';
import type { ChartPoint, ChartSpec } from './chart-spec';

/** A stop of the keyboard: where Chart.js has it, and what stands there. */
export interface WalkStop {
  readonly datasetIndex: number;
  readonly index: number;
  readonly point: ChartPoint;
}
/** One row of stops: a series, or a lane when the chart has lanes. */
export interface WalkRow {
  readonly label: string;
  readonly stops: readonly WalkStop[];
}
export interface WalkPlace {
  readonly row: number;
  readonly stop: number;
}

const byX = (a: WalkStop, b: WalkStop) =>
  typeof a.point.x === 'number' && typeof b.point.x === 'number' ? a.point.x - b.point.x : 0;

/** Every point that can be reached, backdrops left out. */
export const walkRows = (spec: ChartSpec, datasets: readonly DrawnDataset[]): WalkRow[] => {
  const { y, lying } = spec;
  const rows = new Map<string, WalkStop[]>();
  datasets.forEach(({ sdPoints, label }, datasetIndex) => {
    sdPoints?.forEach((point, index) => {
      const row = y.kind === 'category' && lying !== true ? String(point.y) : (label ?? '');
      rows.set(row, [...(rows.get(row) ?? []), { datasetIndex, index, point }]);
    });
  });
  const order = y.kind === 'category' && lying !== true ? y.labels : [...rows.keys()];
  return order
    .map((label) => ({ label, stops: (rows.get(label) ?? []).toSorted(byX) }))
    .filter(({ stops }) => stops.length > 0);
};

/** The stop of another row that lies nearest to a place on x. */
const nearest = (row: WalkRow, x: number | string): number => {
  if (typeof x === 'string')
    return Math.max(
      0,
      row.stops.findIndex((s) => s.point.x === x),
    );
  const away = (stop: WalkStop) => Math.abs(Number(stop.point.x) - x);
  return row.stops.reduce(
    (best, stop, n) => (away(stop) < away(row.stops[best] ?? stop) ? n : best),
    0,
  );
};

const changeRow = (rows: readonly WalkRow[], place: WalkPlace, by: number): WalkPlace => {
  const row = Math.min(rows.length - 1, Math.max(0, place.row + by));
  const here = rows[place.row]?.stops[place.stop];
  const there = rows[row];
  return here && there ? { row, stop: nearest(there, here.point.x) } : place;
};

/** Where a key leads; null when the key is none of the walk's. The first key enters at the last point. */
export const walk = (
  rows: readonly WalkRow[],
  place: WalkPlace | null,
  key: string,
): WalkPlace | null => {
  const last = (row: number) => (rows[row]?.stops.length ?? 1) - 1;
  if (!['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key))
    return null;
  if (place === null)
    return rows.length > 0 ? { row: 0, stop: key === 'Home' ? 0 : last(0) } : null;
  switch (key) {
    case 'ArrowLeft':
      return { ...place, stop: Math.max(0, place.stop - 1) };
    case 'ArrowRight':
      return { ...place, stop: Math.min(last(place.row), place.stop + 1) };
    case 'Home':
      return { ...place, stop: 0 };
    case 'End':
      return { ...place, stop: last(place.row) };
    default:
      return changeRow(rows, place, key === 'ArrowUp' ? -1 : 1);
  }
};
