import { Component, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { selectEarliestStepDown } from './earliest-step-down-view-model';

/** The first day on which a review could be ready, and what it waits for. */
@Component({
  selector: 'sd-earliest-step-down',
  template: `
    @if (vm(); as view) {
      <section class="sd-card sd-stack" aria-labelledby="earliest">
        <h2 id="earliest">Earliest possible step-down</h2>
        <p>{{ view.sentence }}</p>
        <p class="sd-quiet">This is no forecast: it assumes that nothing goes wrong.</p>
        <div
          class="sd-scroll"
          role="region"
          tabindex="0"
          aria-label="First day per criterion, table"
        >
          <table class="sd-table">
            <caption>
              First possible day per criterion, the longest first
            </caption>
            <thead>
              <tr>
                <th scope="col">Criterion</th>
                <th scope="col">First day</th>
                <th scope="col">Because</th>
              </tr>
            </thead>
            <tbody>
              @for (row of view.rows; track row.id) {
                <tr>
                  <th scope="row">{{ row.name }}</th>
                  <td>{{ row.on }}</td>
                  <td>{{ row.because }}</td>
                </tr>
              }
            </tbody>
          </table>
        </div>
      </section>
    }
  `,
})
export class EarliestStepDownPanel {
  protected readonly vm = inject(Store).selectSignal(selectEarliestStepDown);
}
