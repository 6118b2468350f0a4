import { Component, computed, inject, input, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { v4 as uuid } from 'uuid';
import { chartFeature } from '../chart/store/chart-feature';
import { idle } from '../core/request-status';
import { recordingActions } from '../recording/store/recording-actions';
import { recordingFeature } from '../recording/store/recording-feature';
import { injectOpenRecord } from '../ui/records/open-record-address';
import type { Move, NeedMoves } from './needs-view';
import { typedNeed } from './service-need-form';

/** Moves a need to another stage by one press; going back opens the form, which asks why. */
@Component({
  selector: 'sd-move-need',
  template: `
    <p class="sd-quiet">
      @if (of().history.length > 0) {
        So far: {{ of().history.join('; ') }}.
      }
      Move to:
    </p>
    <div class="moves">
      @for (move of of().moves; track move.to) {
        <button
          type="button"
          class="sd-button"
          [attr.aria-disabled]="status().kind === 'pending'"
          (click)="choose(move)"
        >
          {{ move.word }}{{ move.asksWhy ? ' (say why)…' : '' }}
        </button>
      }
    </div>
    @if (refusal(); as words) {
      <p class="sd-alert" role="alert">{{ words }}</p>
    }
  `,
  styles: `
    .moves {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sd-space-2);
    }
  `,
})
export class MoveNeed {
  readonly of = input.required<NeedMoves>();

  private readonly store = inject(Store);
  private readonly openRecord = injectOpenRecord();
  private readonly head = this.store.selectSignal(chartFeature.selectRecords);
  private readonly saves = this.store.selectSignal(recordingFeature.selectSaves);
  private readonly key = signal(uuid());

  protected readonly status = computed(() => this.saves()[this.key()] ?? idle);
  protected readonly refusal = computed(() => {
    const status = this.status();
    if (status.kind !== 'failed') return null;
    const { title, detail, errors } = status.problem;
    const [first] = errors ?? [];
    return `Not moved. ${first?.message ?? detail ?? title}`;
  });

  protected choose({ to, asksWhy }: Move): void {
    const { need } = this.of();
    const head = this.head();
    if (head === null || this.status().kind === 'pending') return;
    if (asksWhy) {
      void this.openRecord({ path: 'service-needs', row: need.id, about: null });
      return;
    }
    this.key.set(uuid());
    this.store.dispatch(
      recordingActions.submitted({
        episodeId: head.episode.id,
        path: 'service-needs',
        key: this.key(),
        title: 'Need',
        recordId: need.id,
        version: need.version,
        draft: { ...typedNeed(need), stage: to, stageSince: head.today, stageReason: null },
      }),
    );
  }
}
