import { createSelector } from '@ngrx/store';
import type { Episode } from '#contract/chart';
import type { PlainDate } from '#domain/time/plain-date';
import { chartFeature } from '../chart/store/chart-feature';
import type { RequestStatus } from '../core/request-status';
import { attendanceFeature } from './store/attendance-feature';

export interface RecordAttendanceView {
  readonly episode: Pick<Episode, 'admittedOn' | 'endedOn'>;
  readonly today: PlainDate;
  readonly saves: Readonly<Record<string, RequestStatus>>;
}

/** What the form needs besides its row; null until the chart is there. */
export const selectRecordAttendance = createSelector(
  chartFeature.selectRecords,
  attendanceFeature.selectSaves,
  (head, saves): RecordAttendanceView | null =>
    head && { episode: head.episode, today: head.today, saves },
);
