import type { Marker } from '../../caseload/marker.ts';
import type { ChartReading } from '../../chart/chart-reading.ts';
import type { ReadinessFacts } from '../facts.ts';
import { moveFrom } from '../moves.ts';
import { courseFacts } from './course-facts.ts';
import { latestNextCare, planFacts } from './plan-facts.ts';
import { safetyFacts } from './safety-facts.ts';

/** The facts of one chart that was read; what readiness must not know does not get in here. */
export const factsOfChart = (
  chart: ChartReading,
  markers: readonly Marker[],
  laterChanges: ReadinessFacts['laterChanges'],
): ReadinessFacts => ({
  asOf: chart.today,
  move: moveFrom(chart.level?.code ?? null, latestNextCare(chart)?.levelCode ?? null),
  ...safetyFacts(chart),
  ...courseFacts(chart),
  ...planFacts(chart),
  safetyMarkers: markers
    .filter(({ severity }) => severity === 1)
    .map(({ id, since, text, rows }) => ({ id, on: since, text, rows })),
  laterChanges,
});
