import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { AsOf } from '../ui/as-of';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { NarrowScreen } from '../ui/narrow-screen';
import { CaseloadCards } from './caseload-cards';
import { CaseloadFilters, type FilterChange } from './caseload-filters';
import { caseloadView, selectCaseloadSource } from './caseload-page-view-model';
import { queryOf, type SortOrder } from './caseload-query';
import { CaseloadTable } from './caseload-table';
import { caseloadPageActions } from './store/caseload-actions';

/** More rows than this are shown on request. */
const FIRST_ROWS = 100;

@Component({
  selector: 'sd-caseload-page',
  imports: [AsOf, CaseloadCards, CaseloadFilters, CaseloadTable, EmptyState, LoadState, RouterLink],
  templateUrl: './caseload-page.html',
  styleUrl: './caseload-page.scss',
  host: { class: 'sd-stack' },
})
export class CaseloadPage {
  private readonly store = inject(Store);
  private readonly router = inject(Router);

  // Everything the address says of the list.
  readonly view = input<string>();
  readonly phase = input<string>();
  readonly track = input<string>();
  readonly tier = input<string>();
  readonly therapist = input<string>();
  readonly sort = input<string>();

  protected readonly narrow = inject(NarrowScreen).narrow;
  protected readonly all = signal(false);
  protected readonly source = this.store.selectSignal(selectCaseloadSource);
  protected readonly query = computed(() =>
    queryOf({
      view: this.view(),
      phase: this.phase(),
      track: this.track(),
      tier: this.tier(),
      therapist: this.therapist(),
      sort: this.sort(),
    }),
  );
  protected readonly vm = computed(() => caseloadView(this.source(), this.query()));
  protected readonly shown = computed(() => {
    const items = this.vm()?.items ?? [];
    return this.all() ? items : items.slice(0, FIRST_ROWS);
  });

  constructor() {
    this.store.dispatch(caseloadPageActions.opened());
  }

  protected filterBy({ name, value }: FilterChange): void {
    this.change({ [name]: value });
  }

  protected sortBy(sort: SortOrder): void {
    this.change({ sort });
  }

  protected clear(): void {
    this.change({ phase: null, track: null, tier: null, therapist: null, view: 'everyone' });
  }

  protected showAll(): void {
    this.all.set(true);
  }

  protected refresh(): void {
    this.store.dispatch(caseloadPageActions.refreshChosen());
  }

  protected retry(): void {
    this.store.dispatch(caseloadPageActions.retryChosen());
  }

  private change(queryParams: Record<string, string | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }
}
