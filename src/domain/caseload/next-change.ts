import type { SessionAttendance } from '../attendance/session.ts';
import type { ChartReading } from '../chart/chart-reading.ts';
import { type Instant, instantAt, nextMidnight } from '../time/instant.ts';
import type { Marker } from './marker.ts';
import { noteClocks } from './markers/clock-markers.ts';

/**
 * The first moment after now at which a summary can change without a write: the next midnight of
 * the clinic, a clock that runs out, or the start of the next appointment.
 */
export const nextChangeAt = (
  chart: ChartReading,
  markers: readonly Marker[],
  next: SessionAttendance | null,
): Instant => {
  const { record, now } = chart;
  const clocks = [
    ...markers.flatMap(({ dueAt }) => dueAt ?? []),
    ...noteClocks(chart).flatMap(([, { dueAt }]) => dueAt ?? []),
    ...(next === null ? [] : [instantAt(next.heldOn, next.startsAt, record.timeZone)]),
  ];
  return clocks
    .filter((at) => at > now)
    .reduce((first, at) => (at < first ? at : first), nextMidnight(now, record.timeZone));
};
