import { Component } from '@angular/core';
import { injectTab } from '../chart/store/open-tab';
import { RecordButton } from '../recording/record-button';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { RecordTable } from '../ui/records/record-table';
import { consentNotice } from './consent-labels';
import { selectConsents } from './consent-view-model';

/** To whom, for what and until when the person allows disclosure. */
@Component({
  selector: 'sd-consent-section',
  imports: [EmptyState, LoadState, RecordButton, RecordTable],
  templateUrl: './consent-section.html',
})
export class ConsentSection {
  protected readonly tab = injectTab(selectConsents);
  protected readonly notice = consentNotice;
  protected readonly columns = ['Recipient', 'State', 'Scope', 'Purpose', 'Signed'];
}
