import { Component } from '@angular/core';
import { injectTab } from '../chart/store/open-tab';
import { RecordButton } from '../recording/record-button';
import { EmptyState } from '../ui/empty-state';
import { Icon } from '../ui/icon';
import { LoadState } from '../ui/load-state';
import { RecordTable } from '../ui/records/record-table';
import { selectFamily } from './family-view-model';

/** Who supports the person, what may be said to them, and what happened together. */
@Component({
  selector: 'sd-family-section',
  imports: [EmptyState, Icon, LoadState, RecordButton, RecordTable],
  templateUrl: './family-section.html',
})
export class FamilySection {
  protected readonly tab = injectTab(selectFamily);
  protected readonly supportColumns = [
    'Supporter',
    'Contact',
    'Phone and how to call',
    'Consent',
    'May discuss',
  ];
  protected readonly sessionColumns = ['Date', 'With', 'Status', 'Length', 'Topic', 'Next'];
}
