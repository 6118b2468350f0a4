import { createSelector } from '@ngrx/store';
import { chartFeature } from '../chart/store/chart-feature';
import { sessionFeature } from '../core/session/session-feature';

/** Research data stay as they were imported, and administrators keep out of charts. */
export const selectMayRecord = createSelector(
  chartFeature.selectRecords,
  sessionFeature.selectStaff,
  (head, staff): boolean =>
    head !== null && head.site.kind !== 'research' && staff?.role !== 'administrator',
);
