import { Component, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { chartFeature } from '../store/chart-feature';

@Component({
  selector: 'sd-summary-tab',
  template: `
    @if (head(); as chart) {
      <section class="sd-card" aria-labelledby="goal">
        <h2 id="goal">Goal in their words</h2>
        <p>{{ chart.episode.personGoal ?? 'Not recorded yet.' }}</p>
        <p class="sd-quiet">Strengths: {{ chart.episode.strengths ?? 'not recorded yet' }}</p>
      </section>
    }
  `,
  host: { class: 'sd-stack' },
})
export class SummaryTab {
  protected readonly head = inject(Store).selectSignal(chartFeature.selectRecords);
}
