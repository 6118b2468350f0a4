import { Component, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectTab } from '../chart/store/open-tab';
import { RecordButton } from '../recording/record-button';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { RecordTable } from '../ui/records/record-table';
import { MoveNeed } from './move-need';
import { selectServices } from './services-view-model';

/** What was promised around the treatment, what is blocked, whose turn it is, and what is used. */
@Component({
  selector: 'sd-services-section',
  imports: [EmptyState, LoadState, MoveNeed, RecordButton, RecordTable, RouterLink],
  templateUrl: './services-section.html',
})
export class ServicesSection {
  protected readonly tab = injectTab(selectServices);
  /** The need whose stages are shown. */
  protected readonly moving = signal<string | null>(null);

  protected readonly columns = [
    'Need',
    'Service',
    'Status',
    'In this stage',
    'Owner',
    'Next step',
    'Barrier',
  ];
  protected readonly referralColumns = [
    'To whom',
    'Phone and how to call',
    'Sent',
    'Answer',
    'Appointment',
    'Outcome',
  ];
  protected readonly barrierColumns = ['Barrier', 'State', 'Whose turn', 'Next step'];
  protected readonly visitColumns = ['Service', 'Day', 'Length', 'Known from'];
  protected readonly outcomeColumns = [
    'Asked',
    'Work',
    'Arrests, 30 days',
    'Self-help',
    'Somebody to turn to',
  ];

  protected toggle(needId: string): void {
    this.moving.update((open) => (open === needId ? null : needId));
  }
}
