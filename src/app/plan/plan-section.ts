import { Component } from '@angular/core';
import { injectTab } from '../chart/store/open-tab';
import { ChartFigure } from '../ui/charts/chart-figure';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { RecordTable } from '../ui/records/record-table';
import { WordChip } from '../ui/word-chip';
import { ObjectiveCard } from './objective-card';
import { selectPlan } from './plan-view-model';

/** What everybody works on, how far it has come, and what must be reviewed. */
@Component({
  selector: 'sd-plan-section',
  imports: [ChartFigure, EmptyState, LoadState, ObjectiveCard, RecordTable, WordChip],
  templateUrl: './plan-section.html',
  styleUrl: './plan-section.scss',
})
export class PlanSection {
  protected readonly tab = injectTab(selectPlan);
  protected readonly versionColumns = ['Version', 'State', 'Signed', 'Review due', 'Holds'];
}
