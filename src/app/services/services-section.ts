import { Component } from '@angular/core';
import { injectTab } from '../chart/store/open-tab';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { RecordTable } from '../ui/records/record-table';
import { selectServices } from './services-view-model';

/** What was promised around the treatment, what is blocked, and whose turn it is. */
@Component({
  selector: 'sd-services-section',
  imports: [EmptyState, LoadState, RecordTable],
  templateUrl: './services-section.html',
})
export class ServicesSection {
  protected readonly tab = injectTab(selectServices);
  protected readonly columns = [
    'Need',
    'Service',
    'Status',
    'In this stage',
    'Owner',
    'Next step',
    'Barrier',
  ];
}
