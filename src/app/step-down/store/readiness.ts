import { createSelector } from '@ngrx/store';
import { readinessFactsOfChart } from '#domain/step-down/readiness-facts';
import type { Readiness } from '#domain/step-down/readiness';
import type { ReadinessFacts } from '#domain/step-down/facts';
import { stepDownReadiness } from '#domain/step-down/step-down-readiness';
import { selectChartReading, selectOpenMarkers } from '../../chart/store/chart-reading';

/** What readiness looks at on the open chart; null until it is there. */
export const selectReadinessFacts = createSelector(
  selectChartReading,
  selectOpenMarkers,
  (reading, markers): ReadinessFacts | null =>
    reading && markers && readinessFactsOfChart(reading, markers),
);

/** The status with every criterion, as the rules say it of the open chart now. */
export const selectReadiness = createSelector(
  selectReadinessFacts,
  selectChartReading,
  (facts, reading): Readiness | null =>
    facts && reading && stepDownReadiness(facts, reading.record.snapshots, reading.rules),
);
