import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import type { CriterionId } from '#domain/step-down/criterion';
import { Icon } from '../ui/icon';
import { MarkedRow } from '../ui/marked-row';
import { WordChip } from '../ui/word-chip';
import { CriterionSign } from './criterion-sign';
import { selectReadinessPanel } from './readiness-view-model';

/** What the rules say about stepping down, criterion by criterion, for a team that decides. */
@Component({
  selector: 'sd-readiness-panel',
  imports: [CriterionSign, Icon, MarkedRow, RouterLink, WordChip],
  templateUrl: './readiness-panel.html',
  styleUrl: './readiness-panel.scss',
})
export class ReadinessPanel {
  private readonly query = toSignal(inject(ActivatedRoute).queryParamMap);

  protected readonly vm = inject(Store).selectSignal(selectReadinessPanel);
  /** The criterion that the address points at stands open. */
  protected readonly mark = computed(() => this.query()?.get('mark') ?? null);
  /** Criteria that were opened; the evidence of the others is not in the page. */
  protected readonly opened = signal<readonly CriterionId[]>([]);

  protected open(id: CriterionId): void {
    this.opened.update((opened) => [...opened, id]);
  }
}
