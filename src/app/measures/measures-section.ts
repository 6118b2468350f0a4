import { Component } from '@angular/core';
import { injectTab } from '../chart/store/open-tab';
import { injectOpenRecord } from '../ui/records/open-record-address';
import { RecordButton } from '../recording/record-button';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { RecordTable } from '../ui/records/record-table';
import { MeasureHistory } from './measure-history';
import { DUE, selectMeasures } from './measures-view-model';

/** What questionnaires are due, and how each one changed. */
@Component({
  selector: 'sd-measures-section',
  imports: [EmptyState, LoadState, MeasureHistory, RecordButton, RecordTable],
  templateUrl: './measures-section.html',
  styles: `
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sd-space-2);
    }
  `,
})
export class MeasuresSection {
  protected readonly tab = injectTab(selectMeasures);
  private readonly openRecord = injectOpenRecord();
  protected readonly dueColumns = ['Measure', 'State', 'Due', 'Why', 'Last completed'];

  /** Opens the form of an instrument that is due, ready for the first digit. */
  protected record(row: string): void {
    const about = row.replace(DUE, '');
    void this.openRecord({ path: 'administrations', row: null, about });
  }
}
