import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import type { SiteId } from '#domain/ids';
import { ChartFigure } from '../ui/charts/chart-figure';
import { CHART_NOTICE } from '../ui/charts/chart-notice';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { selectCohortPage, selectExportNotice } from './cohort-page-view-model';
import { cohortPageActions } from './store/cohort-actions';

@Component({
  selector: 'sd-cohort-page',
  imports: [ChartFigure, EmptyState, LoadState, RouterLink],
  providers: [
    { provide: CHART_NOTICE, useFactory: () => inject(Store).selectSignal(selectExportNotice) },
  ],
  templateUrl: './cohort-page.html',
  styleUrl: './cohort-page.scss',
  host: { class: 'sd-stack' },
})
export class CohortPage {
  private readonly store = inject(Store);

  /** The site in the address; the first of the reader's sites without one. */
  readonly site = input<SiteId>();

  protected readonly vm = this.store.selectSignal(selectCohortPage);
  protected readonly siteId = computed(() => this.site() ?? this.vm().sites[0]?.id);

  constructor() {
    this.store.dispatch(() =>
      cohortPageActions.opened({ siteId: this.siteId() ?? ('' as SiteId) }),
    );
  }

  protected retry(): void {
    this.store.dispatch(cohortPageActions.retryChosen({ siteId: this.siteId() ?? ('' as SiteId) }));
  }
}
