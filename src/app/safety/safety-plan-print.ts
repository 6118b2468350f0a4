import { Component, computed, DOCUMENT, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import type { EpisodeId } from '#domain/ids';
import { chartPageActions } from '../chart/store/chart-page-actions';
import { chartFeature } from '../chart/store/chart-feature';
import { injectTab } from '../chart/store/open-tab';
import { LoadState } from '../ui/load-state';
import { CrisisLines } from './crisis-lines';
import { selectSafety } from './safety-view-model';

/**
 * The safety plan on paper for the person: large, with the crisis numbers. The program is named only
 * when the person wants it, because a page that lies about must not give treatment away.
 */
@Component({
  selector: 'sd-safety-plan-print',
  imports: [CrisisLines, LoadState, RouterLink],
  templateUrl: './safety-plan-print.html',
  styleUrl: './safety-plan-print.scss',
})
export class SafetyPlanPrint {
  private readonly store = inject(Store);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly head = this.store.selectSignal(chartFeature.selectRecords);

  readonly personId = input.required<string>();
  readonly episodeId = input.required<EpisodeId>();

  protected readonly tab = injectTab(selectSafety);
  protected readonly named = signal(false);
  protected readonly back = computed(() => [
    '/people',
    this.personId(),
    'episodes',
    this.episodeId(),
    'safety',
  ]);
  protected readonly who = computed(() => {
    const head = this.head();
    return head === null
      ? null
      : { name: head.person.preferredName ?? head.person.givenName, program: head.site.name };
  });

  constructor() {
    this.store.dispatch(() => chartPageActions.opened({ episodeId: this.episodeId() }));
  }

  protected print(): void {
    this.window?.print();
  }
}
