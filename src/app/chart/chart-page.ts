import { Component, computed, DestroyRef, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Store } from '@ngrx/store';
import type { EpisodeId } from '#domain/ids';
import { NotFoundPage } from '../shell/not-found-page';
import { selectMayRecord } from '../recording/may-record';
import { AlertBanner } from '../safety/alert-banner';
import { AlertMessage } from '../safety/alert-message';
import { selectAlertToAcknowledge } from '../safety/open-alerts';
import { AsOf } from '../ui/as-of';
import { CHART_NOTICE } from '../ui/charts/chart-notice';
import { LoadState } from '../ui/load-state';
import { MAY_RECORD } from '../ui/records/may-record';
import { selectChartPage, selectExportNotice } from './chart-page-view-model';
import { pageTabs, tabWords } from './chart-tabs';
import { countAsLooked } from './count-as-looked';
import { LiveBar } from './live-bar';
import { NewMenu } from './recording/new-menu';
import { RecordOutlet } from './recording/record-outlet';
import { chartPageActions } from './store/chart-page-actions';
import { Storyboard } from './storyboard/storyboard';

@Component({
  selector: 'sd-chart-page',
  imports: [
    AlertBanner,
    AlertMessage,
    AsOf,
    LiveBar,
    LoadState,
    NewMenu,
    NotFoundPage,
    RecordOutlet,
    RouterLink,
    RouterLinkActive,
    RouterOutlet,
    Storyboard,
  ],
  providers: [
    { provide: CHART_NOTICE, useFactory: () => inject(Store).selectSignal(selectExportNotice) },
    { provide: MAY_RECORD, useFactory: () => inject(Store).selectSignal(selectMayRecord) },
  ],
  templateUrl: './chart-page.html',
  styleUrl: './chart-page.scss',
})
export class ChartPage {
  private readonly store = inject(Store);

  readonly personId = input.required<string>();
  readonly episodeId = input.required<EpisodeId>();
  /** What the address asks to record. */
  readonly record = input<string>();

  protected readonly vm = this.store.selectSignal(selectChartPage);
  private readonly alert = this.store.selectSignal(selectAlertToAcknowledge);
  /** None or one, which interrupts whoever entered it. */
  protected readonly alerts = computed(() => [this.alert()].filter((alert) => alert !== null));
  protected readonly unknown = computed(() => {
    const { load } = this.vm();
    return load.kind === 'failed' && load.problem.status === 404;
  });
  protected readonly tabs = pageTabs.map((path) => ({ path, word: tabWords[path] }));

  constructor() {
    this.store.dispatch(() => chartPageActions.opened({ episodeId: this.episodeId() }));
    inject(DestroyRef).onDestroy(() => {
      this.store.dispatch(chartPageActions.left({ episodeId: this.episodeId() }));
    });
    countAsLooked(
      computed(() => (this.vm().loaded ? this.episodeId() : null)),
      (episodeId) => {
        this.store.dispatch(chartPageActions.looked({ episodeId }));
      },
    );
  }

  protected retry(): void {
    this.store.dispatch(chartPageActions.retryChosen({ episodeId: this.episodeId() }));
  }

  protected refresh(): void {
    this.store.dispatch(chartPageActions.refreshChosen({ episodeId: this.episodeId() }));
  }
}
