import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideEffects } from '@ngrx/effects';
import { provideStore, Store } from '@ngrx/store';
import type { ChartChange } from '#contract/recording';
import type { EpisodeId, RecordId } from '#domain/ids';
import { recordingActions, recordingApiActions } from '../../recording/store/recording-actions';
import { changesApiActions, changesFeature } from './changes-feature';
import { chartOf } from './chart.example';
import { chartApiActions } from './chart-api-actions';
import { chartPageActions } from './chart-page-actions';
import { provideChart } from './provide-chart';
import { recorded } from './recorded.example';

const chart = chartOf();
const episodeId = chart.episode.id;
const writing = { episodeId, path: 'outreach-contacts', key: 'k', title: 'Outreach contact' };
const change = (id: string, version = 1): ChartChange => ({
  path: 'outreach-contacts',
  recordId: id as RecordId,
  version,
  by: null,
});

describe('changesFeature', () => {
  const open = () => {
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideStore(),
        provideEffects(),
        provideChart(),
      ],
    });
    const store = TestBed.inject(Store);
    store.dispatch(chartPageActions.opened({ episodeId }));
    store.dispatch(chartApiActions.loaded({ chart }));
    return {
      store,
      tell: (told: ChartChange, of: EpisodeId = episodeId) => {
        store.dispatch(changesApiActions.told({ episodeId: of, change: told }));
      },
      news: store.selectSignal(changesFeature.selectNews),
    };
  };

  it('counts rows, not versions, and only of the open chart', () => {
    const { tell, news } = open();
    tell(change('a', 1));
    tell(change('a', 2));
    tell(change('b'));
    tell(change('c'), 'another' as EpisodeId);
    expect(news()).toBe(2);
  });

  it('forgets what an answer has that was asked for afterwards, and nothing newer', () => {
    const { store, tell, news } = open();
    tell(change('a'));
    store.dispatch(chartPageActions.refreshChosen({ episodeId }));
    tell(change('b'));
    expect(news()).toBe(0);
    store.dispatch(chartApiActions.loaded({ chart }));
    expect(news()).toBe(1);
  });

  it('counts nothing while one of its own rows is on its way', () => {
    const { store, tell, news } = open();
    const draft = { recordId: null, version: null, draft: {} };
    store.dispatch(recordingActions.submitted({ ...writing, ...draft }));
    tell(change('mine'));
    expect(news()).toBe(0);
    const row = recorded('mine');
    store.dispatch(recordingApiActions.saved({ ...writing, row, said: 'Saved' }));
    expect(news()).toBe(0);
    store.dispatch(chartApiActions.loaded({ chart }));
    expect(news()).toBe(0);
  });
});
