import { Component } from '@angular/core';
import { injectTab } from '../chart/store/open-tab';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { RecordTable } from '../ui/records/record-table';
import { MeasureHistory } from './measure-history';
import { selectMeasures } from './measures-view-model';

/** What questionnaires are due, and how each one changed. */
@Component({
  selector: 'sd-measures-section',
  imports: [EmptyState, LoadState, MeasureHistory, RecordTable],
  templateUrl: './measures-section.html',
})
export class MeasuresSection {
  protected readonly tab = injectTab(selectMeasures);
  protected readonly dueColumns = ['Measure', 'State', 'Due', 'Why', 'Last completed'];
}
