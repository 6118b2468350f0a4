import { Component } from '@angular/core';
import { injectTab } from '../chart/store/open-tab';
import { ChartFigure } from '../ui/charts/chart-figure';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { MarkedRow } from '../ui/marked-row';
import { RecordTable } from '../ui/records/record-table';
import { WordChip } from '../ui/word-chip';
import { selectModalities } from './modalities-view-model';

/** Which approaches and skills somebody received, and what they can already use. */
@Component({
  selector: 'sd-modalities-section',
  imports: [ChartFigure, EmptyState, LoadState, MarkedRow, RecordTable, WordChip],
  templateUrl: './modalities-section.html',
})
export class ModalitiesSection {
  protected readonly tab = injectTab(selectModalities);
  protected readonly skillColumns = [
    'Skill',
    'Stage',
    'Taught',
    'Practised in session',
    'Used in real life',
    'Used with success',
    'Urge when used',
  ];
  protected readonly recordColumns = ['Date', 'Skill', 'Step', 'Urge before → after', 'Helped'];
  protected readonly copingColumns = [
    'Made',
    'Situation',
    'Expected urge',
    'What they will do',
    'Rehearsed',
    'How it went',
  ];
}
