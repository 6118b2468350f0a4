import { Component } from '@angular/core';
import { injectTab } from '../chart/store/open-tab';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { MarkedRow } from '../ui/marked-row';
import { RecordTable } from '../ui/records/record-table';
import { WordChip } from '../ui/word-chip';
import { clinicLine, crisisLines } from './safety-labels';
import { selectSafety } from './safety-view-model';

/** What happened, what to do, and what was agreed with the person. */
@Component({
  selector: 'sd-safety-section',
  imports: [EmptyState, LoadState, MarkedRow, RecordTable, WordChip],
  templateUrl: './safety-section.html',
  styleUrl: './safety-section.scss',
})
export class SafetySection {
  protected readonly tab = injectTab(selectSafety);
  protected readonly crisisLines = crisisLines;
  protected readonly clinicLine = clinicLine;
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
