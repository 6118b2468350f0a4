import { Component, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { RecordButton } from '../recording/record-button';
import { CrisisLines } from './crisis-lines';
import { selectCrisisPhone, selectMayReview, selectOpenAlerts } from './open-alerts';

/** Stands above every tab of a chart until a clinician has closed each alert with a review. */
@Component({
  selector: 'sd-alert-banner',
  imports: [CrisisLines, RecordButton],
  template: `
    @for (alert of alerts(); track alert.sourceId) {
      <section class="sd-alert" aria-label="Suicide alert">
        <p>
          <strong>▲ {{ alert.title }}</strong> – {{ alert.what }}. Suicide risk assessment due by
          {{ alert.due }}.
        </p>
        @if (mayReview()) {
          <sd-record-button
            kind="suicide-risk-reviews"
            word="Review risk"
            [about]="alert.sourceId"
            [of]="alert.title + ', ' + alert.what"
          />
        } @else {
          <p>Open until a therapist or supervisor has reviewed the risk.</p>
        }
        <details>
          <summary>Crisis numbers and who was told</summary>
          <sd-crisis-lines [clinicPhone]="phone()" />
          <ul>
            @for (line of alert.told; track line) {
              <li>{{ line }}</li>
            } @empty {
              <li>Nobody was told so far.</li>
            }
          </ul>
        </details>
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--sd-space-2);
    }
    section {
      display: grid;
      gap: var(--sd-space-2);
      justify-items: start;
    }
    summary {
      min-height: var(--sd-target);
      align-content: center;
      cursor: pointer;
    }
  `,
})
export class AlertBanner {
  private readonly store = inject(Store);
  protected readonly alerts = this.store.selectSignal(selectOpenAlerts);
  protected readonly mayReview = this.store.selectSignal(selectMayReview);
  protected readonly phone = this.store.selectSignal(selectCrisisPhone);
}
