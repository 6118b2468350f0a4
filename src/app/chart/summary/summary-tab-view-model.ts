import { createSelector } from '@ngrx/store';
import { inForce } from '#domain/chart/recorded';
import { attendanceFeature } from '../../attendance/store/attendance-feature';
import { sessionFeature } from '../../core/session/session-feature';
import { selectReadiness } from '../../step-down/store/readiness';
import { chartFeature } from '../store/chart-feature';
import { selectChartReading, selectOpenMarkers } from '../store/chart-reading';
import { selectChartRows } from '../store/chart-rows';
import { sinceLastLooked } from './since-last-looked-view-model';

const selectNews = createSelector(
  selectChartReading,
  selectChartRows,
  chartFeature.selectRecords,
  sessionFeature.selectStaff,
  (reading, rows, head, staff) =>
    reading &&
    rows &&
    head &&
    sinceLastLooked(reading, rows.values(), head.team, {
      id: staff?.id ?? null,
      lastSeenAt: head.lastSeenAt,
    }),
);

const selectParts = createSelector({
  reading: selectChartReading,
  markers: selectOpenMarkers,
  readiness: selectReadiness,
  head: chartFeature.selectRecords,
  attendance: attendanceFeature.selectRecords,
  news: selectNews,
});

/** Everything the summary shows; null until the chart is there. */
export const selectSummary = createSelector(
  selectParts,
  ({ reading, markers, readiness, head, attendance, news }) =>
    reading && markers && readiness && head && attendance && news
      ? {
          reading,
          markers,
          readiness,
          news,
          episode: head.episode,
          zone: head.timeZone,
          sessions: inForce(attendance.attendance),
          /** After the end of care, and in research data, nothing more is recorded. */
          readOnly: head.episode.endedOn !== null || head.site.kind === 'research',
          until: head.episode.endedOn ?? head.today,
        }
      : null,
);
