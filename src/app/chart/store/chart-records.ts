import { createReducer, on } from '@ngrx/store';
import type { Chart } from '#contract/chart';
import type { EpisodeId } from '#domain/ids';
import { chartApiActions } from './chart-api-actions';
import { chartPageActions } from './chart-page-actions';

/** An area's part of the open chart. */
export interface ChartRecords<Records> {
  /** Whose records these are; an answer about anybody else is dropped. */
  readonly episodeId: EpisodeId | null;
  /** Null until the chart is there. */
  readonly records: Records | null;
}

/** What every area does when a chart opens and when its records arrive. */
export const takeFromChart = <Records, State extends ChartRecords<Records>>(
  empty: State,
  take: (chart: Chart) => Records,
) =>
  [
    on(chartPageActions.opened, (_state: State, { episodeId }): State => ({ ...empty, episodeId })),
    on(chartApiActions.loaded, (state: State, { chart }): State =>
      chart.episode.id === state.episodeId ? { ...state, records: take(chart) } : state,
    ),
  ] as const;

/** The reducer of an area that only reads: its part of the open chart and nothing else. */
export const chartRecordsReducer = <Records>(take: (chart: Chart) => Records) => {
  const empty: ChartRecords<Records> = { episodeId: null, records: null };
  return createReducer(empty, ...takeFromChart<Records, ChartRecords<Records>>(empty, take));
};
