import { Component, computed, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { type InstrumentId, instrumentIds } from '#domain/measures/administration';
import { instrument } from '#domain/measures/instruments';
import { chartFeature } from '../chart/store/chart-feature';
import { OpenRecord } from '../recording/open-record';
import { instrumentsByDue } from './instrument-choice';
import { tabletActions } from './tablet/tablet-actions';
import { tabletFeature } from './tablet/tablet-feature';

/** Which questions the person gets; starting locks the tablet to them. */
@Component({
  selector: 'sd-hand-over-screen',
  templateUrl: './hand-over-screen.html',
})
export class HandOverScreen {
  private readonly store = inject(Store);
  private readonly open = inject(OpenRecord);
  private readonly episodeId = this.store.selectSignal(chartFeature.selectEpisodeId);
  private readonly start = this.store.selectSignal(tabletFeature.selectStart);

  private readonly due = computed((): readonly InstrumentId[] => {
    const context = this.open.context();
    return context === null ? [] : instrumentsByDue(context).due.map(({ id }) => id);
  });
  /** Null until somebody chose: then what is due is chosen. */
  private readonly choice = signal<readonly InstrumentId[] | null>(null);
  private readonly offered = instrumentIds.filter((id) => instrument(id).completedBy === 'person');
  protected readonly chosen = computed(
    () => this.choice() ?? this.offered.filter((id) => this.due().includes(id)),
  );
  protected readonly forms = computed(() =>
    this.offered.map((id) => ({
      id,
      name: instrument(id).name,
      due: this.due().includes(id),
      chosen: this.chosen().includes(id),
    })),
  );
  protected readonly pending = computed(() => this.start().kind === 'pending');
  protected readonly failure = computed(() => {
    const start = this.start();
    return start.kind === 'failed' ? start.problem.title : null;
  });

  protected toggle(id: InstrumentId): void {
    const chosen = this.chosen();
    const next = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
    this.choice.set(this.offered.filter((each) => next.includes(each)));
  }

  protected handOver(event: Event): void {
    event.preventDefault();
    const episodeId = this.episodeId();
    if (episodeId === null || this.pending() || this.chosen().length === 0) return;
    this.store.dispatch(tabletActions.handOverChosen({ episodeId, instruments: this.chosen() }));
  }
}
