import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { injectTab } from '../chart/store/open-tab';
import { RecordButton } from '../recording/record-button';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { MarkedRow } from '../ui/marked-row';
import { RecordTable } from '../ui/records/record-table';
import { WordChip } from '../ui/word-chip';
import { CrisisLines } from './crisis-lines';
import { selectMayReview } from './open-alerts';
import { selectSafety } from './safety-view-model';

/** What happened, what to do, and what was agreed with the person. */
@Component({
  selector: 'sd-safety-section',
  imports: [
    CrisisLines,
    EmptyState,
    LoadState,
    MarkedRow,
    RecordButton,
    RecordTable,
    RouterLink,
    WordChip,
  ],
  templateUrl: './safety-section.html',
  styleUrl: './safety-section.scss',
})
export class SafetySection {
  protected readonly tab = injectTab(selectSafety);
  protected readonly mayReview = inject(Store).selectSignal(selectMayReview);
  protected readonly noticeColumns = ['When', 'Who', 'How', 'About'];
  protected readonly withdrawalColumns = ['Date', 'From', 'How strong', 'Signs'];
  protected readonly planColumns = ['Version', 'Agreed', 'Warning signs'];
  protected readonly eventColumns = ['When', 'What', 'What happened', 'State'];
  protected readonly reviewColumns = [
    'Date',
    'Level',
    'Answers',
    'Plan',
    'Means safety',
    'Next check',
  ];
  protected readonly circumstanceColumns = [
    'Date',
    'Change',
    'What',
    'Talked about',
    'Plan agreed',
  ];
}
