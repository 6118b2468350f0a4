import { Component, computed, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { Observable } from 'rxjs';
import type { MixDraft, PrizeShelf, StockChange } from '#contract/incentives';
import type { SiteId } from '#domain/ids';
import { chartFeature } from '../../chart/store/chart-feature';
import { toProblem } from '../../core/http/to-problem';
import { done, failed, idle, pending, type RequestStatus } from '../../core/request-status';
import { sessionFeature } from '../../core/session/session-feature';
import { LoadState } from '../../ui/load-state';
import { PrizeMixForm } from './prize-mix-form';
import { PrizeShelfApi } from './prize-shelf-api';
import { bowlText, moveRow } from './prize-shelf-rows';
import { RecordTable } from '../../ui/records/record-table';
import { prizeWords } from './incentive-words';

/** How many prizes a site has, what came and went, and the slips of its bowl. */
@Component({
  selector: 'sd-prize-shelf',
  imports: [LoadState, PrizeMixForm, RecordTable],
  templateUrl: './prize-shelf-view.html',
})
export class PrizeShelfView {
  private readonly api = inject(PrizeShelfApi);
  private readonly store = inject(Store);
  private readonly head = this.store.selectSignal(chartFeature.selectRecords);
  private readonly staff = this.store.selectSignal(sessionFeature.selectStaff);

  protected readonly prizes = ['small', 'large', 'jumbo'] as const;
  protected readonly words = prizeWords;
  protected readonly columns = ['When', 'Prize', 'Change', 'Note'];
  protected readonly status = signal<RequestStatus>(idle);
  protected readonly refusal = signal<string | null>(null);
  protected readonly shelf = signal<PrizeShelf | null>(null);
  protected readonly prize = signal<StockChange['prize']>('small');
  protected readonly count = signal('');
  protected readonly siteName = computed(() => this.head()?.site.name ?? 'this site');
  protected readonly maySetMix = computed(() => this.staff()?.role === 'supervisor');
  protected readonly bowl = computed(() => {
    const shelf = this.shelf();
    return shelf === null ? '' : bowlText(shelf.mix);
  });
  protected readonly moves = computed(() =>
    (this.shelf()?.moves ?? []).map((move) => moveRow(move, this.head()?.timeZone)),
  );

  protected load(event: Event): void {
    if ((event.target as HTMLDetailsElement).open) this.ask();
  }

  protected ask(): void {
    const siteId = this.head()?.site.id;
    if (siteId === undefined) return;
    this.status.set(pending);
    this.take(this.api.read(siteId));
  }

  protected choosePrize(event: Event): void {
    this.prize.set((event.target as HTMLSelectElement).value as StockChange['prize']);
  }

  protected typeCount(event: Event): void {
    this.count.set((event.target as HTMLInputElement).value);
  }

  protected restock(event: Event): void {
    event.preventDefault();
    const change = Number(this.count());
    if (!Number.isInteger(change) || change === 0) {
      this.refusal.set('Type a whole number, such as 20; −3 takes three off the shelf');
      return;
    }
    this.send((siteId) =>
      this.api.restock(siteId, { prize: this.prize(), change, note: null }, crypto.randomUUID()),
    );
  }

  protected setMix(mix: MixDraft): void {
    this.send((siteId) => this.api.mix(siteId, mix, crypto.randomUUID()));
  }

  private send(write: (siteId: SiteId) => Observable<PrizeShelf>): void {
    const siteId = this.head()?.site.id;
    if (siteId !== undefined) this.take(write(siteId));
  }

  private take(answer: Observable<PrizeShelf>): void {
    answer.subscribe({
      next: (shelf) => {
        this.shelf.set(shelf);
        this.status.set(done);
        this.refusal.set(null);
        this.count.set('');
      },
      error: (error: unknown) => {
        const problem = toProblem(error);
        if (this.shelf() === null) this.status.set(failed(problem));
        else this.refusal.set(problem.errors?.[0]?.message ?? problem.detail ?? problem.title);
      },
    });
  }
}
