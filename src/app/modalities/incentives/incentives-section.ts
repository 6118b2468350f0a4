import { Component } from '@angular/core';
import { injectTab } from '../../chart/store/open-tab';
import { RecordButton } from '../../recording/record-button';
import { IncentiveLedger } from './incentive-ledger';
import { selectIncentives } from './incentives-view-model';
import { PrizeShelfView } from './prize-shelf-view';

/** Contingency management: schedules, ladders, ledgers, and the prize shelf of the site. */
@Component({
  selector: 'sd-incentives-section',
  imports: [IncentiveLedger, PrizeShelfView, RecordButton],
  template: `
    @if (tab.view(); as views) {
      <section class="sd-card sd-stack" aria-labelledby="incentives">
        <h2 id="incentives">Contingency management</h2>
        <p><sd-record-button kind="incentive-enrollments" word="+ Schedule" /></p>
        @for (view of views; track view.id) {
          <sd-incentive-ledger [view]="view" />
        } @empty {
          <p class="sd-quiet">Not in an incentive schedule.</p>
        }
        <sd-prize-shelf />
      </section>
    }
  `,
})
export class IncentivesSection {
  protected readonly tab = injectTab(selectIncentives);
}
