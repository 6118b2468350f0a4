import type { Marker } from '../caseload/marker.ts';
import type { ChartReading } from '../chart/chart-reading.ts';
import { measureWork, noteWork, resultWork, reviewWork } from './clock-work.ts';
import { handoverWork } from './handover-work.ts';
import { markerWork } from './marker-work.ts';
import { serviceWork } from './service-work.ts';
import type { WorkItem } from './work-item.ts';

type Placed = Pick<WorkItem, 'since' | 'dueOn' | 'key'>;

// Sorts after every date: what has no due day comes last.
const NEVER = '9999-12-31';

const placeOf = ({ since, dueOn, key }: Placed): string => `${since} ${dueOn ?? NEVER} ${key}`;

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The oldest first, then the sooner due, then by what it is: the same on every machine. */
export const compareWork = (a: Placed, b: Placed): number => compareText(placeOf(a), placeOf(b));

/** Everything that somebody must finish for one person, the oldest first. */
export const workOf = (chart: ChartReading, markers: readonly Marker[]): WorkItem[] =>
  [
    ...markerWork(chart, markers),
    ...resultWork(chart),
    ...noteWork(chart),
    ...measureWork(chart),
    ...reviewWork(chart),
    ...serviceWork(chart),
    ...handoverWork(chart),
  ].toSorted(compareWork);
