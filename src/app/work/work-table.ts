import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TierChip } from '../ui/tier-chip';
import { WordChip } from '../ui/word-chip';
import type { WorkLine } from './work-page-view-model';

/** The queue as a table: one press on a row's action opens the matter at its place. */
@Component({
  selector: 'sd-work-table',
  imports: [RouterLink, TierChip, WordChip],
  templateUrl: './work-table.html',
  styleUrl: './work-table.scss',
})
export class WorkTable {
  readonly lines = input.required<readonly WorkLine[]>();
  readonly chosen = input.required<ReadonlySet<string>>();
  /** One item was chosen, or no longer is. */
  readonly toggled = output<string>();
  /** Ids that are now chosen. */
  readonly chosenChange = output<ReadonlySet<string>>();

  protected readonly allChosen = computed(
    () => this.lines().length > 0 && this.lines().every(({ id }) => this.chosen().has(id)),
  );

  protected toggleAll(): void {
    const all = this.allChosen() ? [] : this.lines().map(({ id }) => id);
    this.chosenChange.emit(new Set(all));
  }
}
