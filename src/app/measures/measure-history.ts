import { Component, computed, input, signal } from '@angular/core';
import { ChartFigure } from '../ui/charts/chart-figure';
import { injectMarkRow } from '../ui/mark-row';
import { RecordTable } from '../ui/records/record-table';
import { WordChip } from '../ui/word-chip';
import { answersOf } from './measure-answers';
import type { MeasureCard } from './measure-card-view';

/** One instrument: its trend, every completed form, and the answers of the one that is opened. */
@Component({
  selector: 'sd-measure-history',
  imports: [ChartFigure, RecordTable, WordChip],
  templateUrl: './measure-history.html',
  styleUrl: './measure-history.scss',
})
export class MeasureHistory {
  readonly card = input.required<MeasureCard>();

  protected readonly mark = injectMarkRow();
  protected readonly openRow = signal<string | null>(null);
  protected readonly columns = [
    'Date',
    'Score',
    'Since the one before',
    'Since the first',
    'Missing',
    'Safety items',
    'Answered',
  ];
  protected readonly answers = computed(() => {
    const opened = this.card().administrations.find(({ id }) => id === this.openRow());
    return opened === undefined ? [] : answersOf(opened);
  });

  protected showOrHide(id: string): void {
    this.openRow.update((open) => (open === id ? null : id));
  }
}
