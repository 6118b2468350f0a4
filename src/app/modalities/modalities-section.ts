import { Component, computed, inject } from '@angular/core';
import { injectTab } from '../chart/store/open-tab';
import { RecordButton } from '../recording/record-button';
import { ChartFigure } from '../ui/charts/chart-figure';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { MarkedRow } from '../ui/marked-row';
import { RecordTable } from '../ui/records/record-table';
import { WordChip } from '../ui/word-chip';
import { MAY_RECORD } from '../ui/records/may-record';
import { injectOpenRecord } from '../ui/records/open-record-address';
import { IncentivesSection } from './incentives/incentives-section';
import { selectModalities } from './modalities-view-model';
import { preventionColumns } from './prevention-rows';
import { WorkPanels } from './work-panels';

/** Which approaches and skills somebody received, and what they can already use. */
@Component({
  selector: 'sd-modalities-section',
  imports: [
    ChartFigure,
    EmptyState,
    IncentivesSection,
    LoadState,
    MarkedRow,
    RecordButton,
    RecordTable,
    WordChip,
    WorkPanels,
  ],
  templateUrl: './modalities-section.html',
})
export class ModalitiesSection {
  private readonly openRecord = injectOpenRecord();
  protected readonly tab = injectTab(selectModalities);
  private readonly may = inject(MAY_RECORD);
  /** Research data stay as they were imported: their rows have no buttons. */
  protected readonly skillRows = computed(() =>
    (this.tab.view()?.skills ?? []).map((row) => (this.may() ? row : { ...row, action: null })),
  );
  protected readonly preventionColumns = preventionColumns;
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

  /** A skill was used, practised or taught: the form opens with that skill chosen. */
  protected recordSkill(rowId: string): void {
    const about = rowId.replace('skill-', '');
    void this.openRecord({ path: 'skills', row: null, about });
  }
}
