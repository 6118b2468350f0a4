import { Component } from '@angular/core';
import { injectTab } from '../chart/store/open-tab';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { RecordTable } from '../ui/records/record-table';
import { WordChip } from '../ui/word-chip';
import { selectUtilization } from './utilization-view-model';

/** What a payer allows, how much of it is used, and how far the rest reaches. */
@Component({
  selector: 'sd-utilization-section',
  imports: [EmptyState, LoadState, RecordTable, WordChip],
  templateUrl: './utilization-section.html',
  styleUrl: './utilization-section.scss',
})
export class UtilizationSection {
  protected readonly tab = injectTab(selectUtilization);
  protected readonly columns = [
    'Payer and number',
    'Status',
    'For',
    'Approved',
    'Span',
    'Next review',
  ];
}
