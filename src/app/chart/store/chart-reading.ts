import { createSelector } from '@ngrx/store';
import { markersOf } from '#domain/caseload/markers/open-markers';
import type { Marker } from '#domain/caseload/marker';
import { type ChartReading, readChart } from '#domain/chart/chart-reading';
import { defaultRuleSet } from '#domain/configuration/default-rule-set';
import { chartFeature } from './chart-feature';
import { selectEpisodeRecord } from './episode-record';

/** The open chart as the rules read it, as of the moment the server answered; null until it is there. */
export const selectChartReading = createSelector(
  selectEpisodeRecord,
  chartFeature.selectRecords,
  (record, head): ChartReading | null =>
    record && head && readChart(record, head.today, head.asOf, defaultRuleSet),
);

/** Every open marker of the person, the most severe first, hidden ones included. */
export const selectOpenMarkers = createSelector(
  selectChartReading,
  (reading): readonly Marker[] | null => reading && markersOf(reading),
);
