import { Component, computed, inject, input } from '@angular/core';
import { Store } from '@ngrx/store';
import { ReadinessPanel } from '../../step-down/readiness-panel';
import { LoadState } from '../../ui/load-state';
import { injectTab } from '../store/open-tab';
import { chartPageActions } from '../store/chart-page-actions';
import { laneRanges } from './lanes/lane-view';
import { ProgressLanes } from './lanes/progress-lanes';
import { OpenReasons } from './open-reasons';
import { SinceLastLookedPanel } from './since-last-looked';
import { selectSummary } from './summary-tab-view-model';
import { UnrecordedSessions } from './unrecorded-sessions';

/** How somebody does against the plan, what is open, what is new, and how near step-down is. */
@Component({
  selector: 'sd-summary-tab',
  imports: [
    LoadState,
    OpenReasons,
    ProgressLanes,
    ReadinessPanel,
    SinceLastLookedPanel,
    UnrecordedSessions,
  ],
  templateUrl: './summary-tab.html',
  styleUrl: './summary-tab.scss',
})
export class SummaryTab {
  private readonly store = inject(Store);

  /** Weeks shown, from the address; anything else is the whole episode. */
  readonly range = input<string>();

  protected readonly tab = injectTab(selectSummary);
  protected readonly shown = computed(
    () => laneRanges.find((range) => range === this.range()) ?? 'episode',
  );

  protected markAllSeen(): void {
    const view = this.tab.view();
    if (view === null) return;
    this.store.dispatch(chartPageActions.allSeenChosen({ episodeId: view.episode.id }));
  }
}
