import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { v4 as uuid } from 'uuid';
import type { WorkChange } from '#contract/work';
import { workKinds } from '#domain/work/work-item';
import { AsOf } from '../ui/as-of';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { workPageActions } from './store/work-actions';
import { type BulkAct, WorkBulkBar } from './work-bulk-bar';
import { idOf, outcomeView, selectWorkSource, workView } from './work-page-view-model';
import { WorkTable } from './work-table';

/** More rows than this are shown on request. */
const FIRST_ROWS = 100;

/** One queue for everybody: what must be finished, the oldest first. */
@Component({
  selector: 'sd-work-page',
  imports: [AsOf, EmptyState, LoadState, RouterLink, WorkBulkBar, WorkTable],
  templateUrl: './work-page.html',
  styleUrl: './work-page.scss',
  host: { class: 'sd-stack' },
})
export class WorkPage {
  private readonly store = inject(Store);
  private readonly router = inject(Router);

  // Everything the address says of the list.
  readonly kind = input<string>();
  readonly owner = input<string>();
  readonly snoozed = input<string>();

  protected readonly source = this.store.selectSignal(selectWorkSource);
  protected readonly whose = computed(() => (this.owner() === 'all' ? 'all' : 'me'));
  protected readonly query = computed(() => ({
    kind: workKinds.find((kind) => kind === this.kind()) ?? null,
    snoozed: this.snoozed() === 'shown',
  }));
  protected readonly vm = computed(() => workView(this.source(), this.query()));
  protected readonly none: ReadonlySet<string> = new Set();
  protected readonly all = signal(false);
  protected readonly lines = computed(() => {
    const lines = this.vm()?.lines ?? [];
    return this.all() ? lines : lines.slice(0, FIRST_ROWS);
  });
  private readonly picked = signal<ReadonlySet<string>>(new Set());
  /** What is chosen and still there. */
  protected readonly chosenLines = computed(() =>
    this.lines().filter(({ id }) => this.picked().has(id)),
  );
  protected readonly chosen = computed(() => new Set(this.chosenLines().map(({ id }) => id)));
  protected readonly noSnooze = computed(() =>
    this.chosenLines().every(({ isSafety }) => isSafety)
      ? 'A safety matter is never snoozed.'
      : null,
  );
  protected readonly noMark = computed(() =>
    this.chosenLines().some(({ canMark }) => canMark) ? null : 'Ends when what is due is recorded.',
  );
  /** The queue as it stood when a change was asked for: what was done is gone from the next. */
  private readonly before = signal(this.source().queue?.rows ?? []);
  protected readonly outcome = computed(() => {
    const { outcome } = this.source();
    return outcome && outcomeView(outcome, this.before());
  });
  protected readonly refusal = computed(() => {
    const { change } = this.source();
    return change.kind === 'failed' ? change.problem.title : null;
  });

  constructor() {
    effect(() => {
      const owner = this.whose();
      untracked(() => {
        this.store.dispatch(workPageActions.opened({ owner }));
      });
    });
  }

  protected choose(ids: ReadonlySet<string>): void {
    this.picked.set(ids);
  }

  protected toggle(id: string): void {
    this.picked.update((picked) => {
      const next = new Set(picked);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }

  protected act(act: BulkAct): void {
    const items = this.chosenLines().map(({ ref }) => ref);
    this.send({ ...act, items });
  }

  protected undo(items: WorkChange['items']): void {
    this.send({ act: 'reopen', ownerId: null, until: null, reason: null, items });
  }

  protected again(): void {
    const { outcome } = this.source();
    if (outcome === null) return;
    const refused = outcome.results.filter(({ problem }) => problem !== null);
    this.picked.set(new Set(refused.map(idOf)));
    this.store.dispatch(workPageActions.outcomeRead());
  }

  protected toggleSnoozed(): void {
    const snoozed = this.query().snoozed ? null : 'shown';
    void this.router.navigate([], { queryParams: { snoozed }, queryParamsHandling: 'merge' });
  }

  protected showAll(): void {
    this.all.set(true);
  }

  protected refresh(): void {
    this.store.dispatch(workPageActions.refreshChosen());
  }

  protected retry(): void {
    this.store.dispatch(workPageActions.retryChosen());
  }

  private send(change: WorkChange): void {
    this.before.set(this.source().queue?.rows ?? []);
    this.store.dispatch(workPageActions.changeChosen({ change, key: uuid() }));
  }
}
