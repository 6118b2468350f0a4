import { Component } from '@angular/core';
import { injectTab } from '../chart/store/open-tab';
import { RecordButton } from '../recording/record-button';
import { ChartFigure } from '../ui/charts/chart-figure';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { MarkedRow } from '../ui/marked-row';
import { RecordTable } from '../ui/records/record-table';
import { WordChip } from '../ui/word-chip';
import { DoseCalendar } from './dose-calendar';
import { selectMedication } from './medication-view-model';

/** What somebody is prescribed, whether they are getting it, and what is due. */
@Component({
  selector: 'sd-medication-section',
  imports: [
    ChartFigure,
    DoseCalendar,
    EmptyState,
    LoadState,
    MarkedRow,
    RecordButton,
    RecordTable,
    WordChip,
  ],
  templateUrl: './medication-section.html',
  styleUrl: './medication-section.scss',
})
export class MedicationSection {
  protected readonly tab = injectTab(selectMedication);
  protected readonly doseColumns = ['Date', 'Medication', 'Status', 'Amount', 'Source'];
  protected readonly naloxoneColumns = ['Date', 'State', 'Expires'];
  protected readonly offerColumns = ['Date', 'Medication', 'What they said', 'In their words'];
  protected readonly withdrawalColumns = ['Date', 'Withdrawal'];
}
