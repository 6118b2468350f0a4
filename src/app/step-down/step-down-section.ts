import { Component } from '@angular/core';
import { injectTab } from '../chart/store/open-tab';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { RecordTable } from '../ui/records/record-table';
import { EarliestStepDownPanel } from './earliest-step-down';
import { ReadinessHistory } from './readiness-history';
import { ReadinessPanel } from './readiness-panel';
import { selectStepDownRecords } from './step-down-records-view-model';

/** Readiness now, over the weeks and at the earliest, and what the team recorded about it. */
@Component({
  selector: 'sd-step-down-section',
  imports: [
    EarliestStepDownPanel,
    EmptyState,
    LoadState,
    ReadinessHistory,
    ReadinessPanel,
    RecordTable,
  ],
  template: `
    <sd-load-state what="step-down" [status]="tab.status()" (retried)="tab.retry()">
      <ng-template>
        <div class="sd-stack">
          <sd-readiness-panel />
          <sd-readiness-history />
          <sd-earliest-step-down />
          @for (list of tab.view(); track list.title) {
            <section class="sd-card sd-stack" [attr.aria-label]="list.title">
              <h2>{{ list.title }}</h2>
              @if (list.rows.length > 0) {
                <sd-record-table
                  [caption]="list.title + ', newest first'"
                  [columns]="list.columns"
                  [rows]="list.rows"
                />
              } @else {
                <sd-empty-state
                  ><p>{{ list.empty }}</p></sd-empty-state
                >
              }
            </section>
          }
        </div>
      </ng-template>
    </sd-load-state>
  `,
})
export class StepDownSection {
  protected readonly tab = injectTab(selectStepDownRecords);
}
