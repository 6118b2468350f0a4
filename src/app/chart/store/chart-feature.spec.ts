import type { EpisodeId } from '#domain/ids';
import { consentFeature } from '../../consent/store/consent-feature';
import { chartApiActions } from './chart-api-actions';
import { chartFeature } from './chart-feature';
import { chartPageActions } from './chart-page-actions';
import { chartOf } from './chart.example';

describe('the open chart', () => {
  const lee = chartOf();
  const other = 'episode-ben' as EpisodeId;

  it('drops a late answer about a chart that is no longer open, in every part', () => {
    const opened = chartPageActions.opened({ episodeId: other });
    const late = chartApiActions.loaded({ chart: lee });
    for (const reducer of [chartFeature.reducer, consentFeature.reducer] as const) {
      const benOpen = (reducer as (state: unknown, action: unknown) => unknown)(undefined, opened);
      expect((reducer as (state: unknown, action: unknown) => unknown)(benOpen, late)).toBe(
        benOpen,
      );
    }
  });

  it('forgets the person before when another chart opens', () => {
    const { reducer } = chartFeature;
    const open = reducer(undefined, chartPageActions.opened({ episodeId: lee.episode.id }));
    const loaded = reducer(open, chartApiActions.loaded({ chart: lee }));
    expect(loaded.records?.person.code).toBe('20418');
    expect(reducer(loaded, chartPageActions.opened({ episodeId: other })).records).toBeNull();
  });

  it('keeps what was new since the last look until all is marked seen', () => {
    const { reducer } = chartFeature;
    const { id: episodeId } = lee.episode;
    const open = reducer(undefined, chartPageActions.opened({ episodeId }));
    const loaded = reducer(open, chartApiActions.loaded({ chart: lee }));
    const looked = reducer(loaded, chartApiActions.visitRecorded({ episodeId }));
    expect(looked.records?.lastSeenAt).toBeNull();
    const seen = reducer(looked, chartApiActions.allSeen({ episodeId }));
    expect(seen.records?.lastSeenAt).toBe(lee.asOf);
  });
});
