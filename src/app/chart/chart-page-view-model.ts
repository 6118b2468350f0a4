import { createSelector } from '@ngrx/store';
import { momentText } from '../ui/format/dates';
import { changesFeature } from './store/changes-feature';
import { type ChartHead, chartFeature } from './store/chart-feature';

const toAsOf = (head: ChartHead | null): string | null =>
  head === null ? null : momentText(head.asOf, head.timeZone);

/** What exported charts say about their data. */
export const selectExportNotice = createSelector(
  chartFeature.selectRecords,
  (head) => head?.site.notice ?? null,
);

/** What the frame around the tabs needs. */
export const selectChartPage = createSelector({
  load: chartFeature.selectLoad,
  news: changesFeature.selectNews,
  asOf: createSelector(chartFeature.selectRecords, toAsOf),
  notice: createSelector(chartFeature.selectRecords, (head) =>
    head?.site.kind === 'research' ? head.site.notice : null,
  ),
  loaded: createSelector(chartFeature.selectRecords, (head) => head !== null),
});
