import { createSelector } from '@ngrx/store';
import type { Chart } from '#contract/chart';
import { inForce } from '#domain/chart/recorded';
import type { PlainDate } from '#domain/time/plain-date';
import { attendanceFeature } from '../../attendance/store/attendance-feature';
import { sessionFeature } from '../../core/session/session-feature';
import { selectReadiness } from '../../step-down/store/readiness';
import { chartFeature } from '../store/chart-feature';
import { selectChartReading, selectOpenMarkers } from '../store/chart-reading';
import { selectChartRows } from '../store/chart-rows';
import { sinceLastLooked } from './since-last-looked-view-model';

type Attendance = Chart['attendance'];

/** Sessions of days that have passed without a word about who came, the oldest first. */
export const unrecordedSessions = (rows: Attendance, until: PlainDate): Attendance =>
  inForce(rows)
    .filter(({ status, heldOn }) => status === 'scheduled' && heldOn < until)
    .toSorted((a, b) => `${a.heldOn}${a.startsAt}`.localeCompare(`${b.heldOn}${b.startsAt}`));

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
          unrecorded: unrecordedSessions(attendance.attendance, head.episode.endedOn ?? head.today),
        }
      : null,
);
