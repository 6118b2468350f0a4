import { Component } from '@angular/core';
import { injectTab } from '../chart/store/open-tab';
import { RecordButton } from '../recording/record-button';
import { ChartFigure } from '../ui/charts/chart-figure';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { injectMarkRow } from '../ui/mark-row';
import { RecordTable } from '../ui/records/record-table';
import { selectTesting } from './substance-monitoring-view-model';

/** What is the pattern, what is unexpected, what is missing. */
@Component({
  selector: 'sd-substance-monitoring-section',
  imports: [ChartFigure, EmptyState, LoadState, RecordButton, RecordTable],
  templateUrl: './substance-monitoring-section.html',
  styleUrl: './substance-monitoring-section.scss',
})
export class SubstanceMonitoringSection {
  protected readonly tab = injectTab(selectTesting);
  protected readonly mark = injectMarkRow();
  protected readonly testColumns = [
    'Date',
    'Counts as',
    'Results',
    'Validity',
    'Specimen',
    'Discussed',
  ];
  protected readonly orderColumns = ['Panel', 'State', 'How often', 'From and until', 'Ordered by'];
  protected readonly aheadColumns = ['Day', 'State'];
  protected readonly reportColumns = ['Period', 'What', 'Days'];
  protected readonly useColumns = ['Reported', 'Days', 'First', 'Last'];
}
