import {
  createActionGroup,
  createFeature,
  createReducer,
  createSelector,
  on,
  props,
} from '@ngrx/store';
import type { ChartChange } from '#contract/recording';
import type { EpisodeId } from '#domain/ids';
import { attendanceFeature } from '../../attendance/store/attendance-feature';
import type { RequestStatus } from '../../core/request-status';
import { recordingApiActions } from '../../recording/store/recording-actions';
import { recordingFeature } from '../../recording/store/recording-feature';
import { chartApiActions } from './chart-api-actions';
import { chartFeature } from './chart-feature';
import { chartPageActions } from './chart-page-actions';
import { selectEpisodeRecord } from './episode-record';

export const changesApiActions = createActionGroup({
  source: 'Changes API',
  events: { told: props<{ episodeId: EpisodeId; change: ChartChange }>() },
});

interface ChangesState {
  readonly episodeId: EpisodeId | null;
  /** Changes that came after the chart on screen was asked for, the oldest first. */
  readonly changes: readonly ChartChange[];
  /** How many of them were there when the chart was last asked for; its answer has those. */
  readonly asked: number;
}

const none: ChangesState = { episodeId: null, changes: [], asked: 0 };

const isPending = (status: RequestStatus): boolean => status.kind === 'pending';
const anyPending = (saves: Readonly<Record<string, RequestStatus>>): boolean =>
  Object.values(saves).some(isPending);

/** Versions of the rows that the open chart shows. */
const selectVersions = createSelector(
  selectEpisodeRecord,
  (record): ReadonlyMap<string, number> => {
    const lists: unknown[] = record === null ? [] : Object.values(record);
    const rows = lists.filter(Array.isArray).flat() as readonly { id?: string; version?: number }[];
    return new Map(rows.map((row) => [row?.id ?? '', row?.version ?? 0]));
  },
);

const newest = (changes: readonly ChartChange[]): ChartChange[] => [
  ...new Map(changes.map((change) => [change.recordId, change])).values(),
];

/** What others have written since the chart on screen was read. */
export const changesFeature = createFeature({
  name: 'changes',
  reducer: createReducer(
    none,
    on(chartPageActions.opened, (_state, { episodeId }): ChangesState => ({ ...none, episodeId })),
    on(
      chartPageActions.retryChosen,
      chartPageActions.refreshChosen,
      recordingApiActions.saved,
      (state): ChangesState => ({ ...state, asked: state.changes.length }),
    ),
    on(chartApiActions.loaded, (state): ChangesState => ({
      ...state,
      changes: state.changes.slice(state.asked),
      asked: 0,
    })),
    on(changesApiActions.told, (state, { episodeId, change }): ChangesState =>
      episodeId === state.episodeId ? { ...state, changes: [...state.changes, change] } : state,
    ),
  ),
  extraSelectors: ({ selectChanges }) => ({
    /** Rows that are newer than on screen; none while something of one's own is on its way. */
    selectNews: createSelector(
      selectChanges,
      selectVersions,
      chartFeature.selectLoad,
      recordingFeature.selectSaves,
      attendanceFeature.selectSaves,
      (changes, versions, load, saves, attendanceSaves): number =>
        isPending(load) || anyPending(saves) || anyPending(attendanceSaves)
          ? 0
          : newest(changes).filter(
              ({ recordId, version }) => (versions.get(recordId) ?? 0) < version,
            ).length,
    ),
  }),
});
