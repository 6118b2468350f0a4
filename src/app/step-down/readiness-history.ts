import { Component, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { EmptyState } from '../ui/empty-state';
import { CriterionSign } from './criterion-sign';
import { selectReadinessHistory } from './readiness-history-view-model';

/** What the rules said each week, beside what they say now. */
@Component({
  selector: 'sd-readiness-history',
  imports: [CriterionSign, EmptyState],
  templateUrl: './readiness-history.html',
  styleUrl: './readiness-history.scss',
})
export class ReadinessHistory {
  protected readonly vm = inject(Store).selectSignal(selectReadinessHistory);
}
