import { computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { done } from '../../core/request-status';
import { chartFeature } from './chart-feature';
import { chartPageActions } from './chart-page-actions';

/**
 * What the section of one tab works with: its view of the open chart, how far the chart's one request
 * has come while there is no view, and the way to ask again.
 */
export const injectTab = <View>(selectView: (state: object) => View | null) => {
  const store = inject(Store);
  const view = store.selectSignal(selectView);
  const load = store.selectSignal(chartFeature.selectLoad);
  const episodeId = store.selectSignal(chartFeature.selectEpisodeId);
  return {
    view,
    status: computed(() => (view() === null ? load() : done)),
    retry: (): void => {
      const asked = episodeId();
      if (asked !== null) store.dispatch(chartPageActions.retryChosen({ episodeId: asked }));
    },
  };
};
