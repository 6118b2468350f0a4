import type { Marker } from '../caseload/marker.ts';
import type { ChartReading } from '../chart/chart-reading.ts';
import { measureWork, noteWork, resultWork, reviewWork } from './clock-work.ts';
import { markerWork } from './marker-work.ts';
import { serviceWork } from './service-work.ts';
import type { WorkItem } from './work-item.ts';

/** The oldest first, then the sooner due, then by what it is: the same on every machine. */
export const compareWork = (
  a: Pick<WorkItem, 'since' | 'dueOn' | 'key'>,
  b: Pick<WorkItem, 'since' | 'dueOn' | 'key'>,
): number => {
  const [first, second] = [a, b].map(({ since, dueOn, key }) => `${since} ${dueOn ?? '9'} ${key}`);
  return Number((first ?? '') > (second ?? '')) - Number((first ?? '') < (second ?? ''));
};

/** Everything that somebody must finish for one person, the oldest first. */
export const workOf = (chart: ChartReading, markers: readonly Marker[]): WorkItem[] =>
  [
    ...markerWork(chart, markers),
    ...resultWork(chart),
    ...noteWork(chart),
    ...measureWork(chart),
    ...reviewWork(chart),
    ...serviceWork(chart),
  ].toSorted(compareWork);
