import { createFeature, createReducer, on } from '@ngrx/store';
import type { Chart } from '#contract/chart';
import type { EpisodeId } from '#domain/ids';
import { done, failed, idle, pending, type RequestStatus } from '../../core/request-status';
import { recordingApiActions } from '../../recording/store/recording-actions';
import { chartApiActions } from './chart-api-actions';
import { chartPageActions } from './chart-page-actions';
import type { ChartRecords } from './chart-records';

/** Who this is and what kind of episode; every other part of a chart lives in its own area. */
export type ChartHead = Pick<
  Chart,
  | 'asOf'
  | 'today'
  | 'lastSeenAt'
  | 'person'
  | 'site'
  | 'team'
  | 'otherEpisodes'
  | 'diagnoses'
  | 'episode'
  | 'timeZone'
  | 'levels'
  | 'phases'
  | 'substanceGoals'
  | 'handovers'
  | 'withdrawalHistory'
>;

interface ChartState extends ChartRecords<ChartHead> {
  readonly load: RequestStatus;
}

const empty: ChartState = { episodeId: null, records: null, load: idle };
const sameEpisode = (state: ChartState, episodeId: EpisodeId) => state.episodeId === episodeId;

const headOf = (chart: Chart): ChartHead => ({
  asOf: chart.asOf,
  today: chart.today,
  lastSeenAt: chart.lastSeenAt,
  person: chart.person,
  site: chart.site,
  team: chart.team,
  otherEpisodes: chart.otherEpisodes,
  diagnoses: chart.diagnoses,
  episode: chart.episode,
  timeZone: chart.timeZone,
  levels: chart.levels,
  phases: chart.phases,
  substanceGoals: chart.substanceGoals,
  handovers: chart.handovers,
  withdrawalHistory: chart.withdrawalHistory,
});

/** The open chart: whose it is, and how far its one request has come. */
export const chartFeature = createFeature({
  name: 'chart',
  reducer: createReducer(
    empty,
    on(chartPageActions.opened, (_state, { episodeId }): ChartState => ({
      ...empty,
      episodeId,
      load: pending,
    })),
    on(
      chartPageActions.retryChosen,
      chartPageActions.refreshChosen,
      recordingApiActions.saved,
      (state): ChartState => ({ ...state, load: pending }),
    ),
    on(chartApiActions.loaded, (state, { chart }): ChartState =>
      sameEpisode(state, chart.episode.id)
        ? { ...state, records: headOf(chart), load: done }
        : state,
    ),
    on(chartApiActions.loadFailed, (state, { episodeId, problem }): ChartState =>
      sameEpisode(state, episodeId) ? { ...state, load: failed(problem) } : state,
    ),
    on(chartApiActions.allSeen, (state, { episodeId }): ChartState =>
      sameEpisode(state, episodeId) && state.records
        ? { ...state, records: { ...state.records, lastSeenAt: state.records.asOf } }
        : state,
    ),
  ),
});
