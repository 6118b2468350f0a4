import { Component, computed, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { v4 as uuid } from 'uuid';
import type { Closure } from '#contract/clinic';
import { sessionFeature } from '../core/session/session-feature';
import { EmptyState } from '../ui/empty-state';
import { fullDay } from '../ui/format/dates';
import { ClinicForm, type ClinicFormKind } from './clinic-form';
import { closureForm } from './closure-form';
import { clinicPageActions } from './store/clinic-actions';
import { selectSetup } from './store/setup';

@Component({
  selector: 'sd-closures-page',
  imports: [ClinicForm, EmptyState],
  template: `
    <h2>Closures</h2>
    @if (kind(); as open) {
      <sd-clinic-form [kind]="open" (closed)="kind.set(null)" />
    } @else if (setup().sites.length > 0) {
      <button type="button" class="sd-button sd-filled" (click)="add()">Add closed day</button>
    }
    @if (rows().length === 0) {
      <sd-empty-state><p>No closed days are known.</p></sd-empty-state>
    } @else {
      <div class="sd-scroll" role="region" tabindex="0" aria-label="Closures">
        <table class="sd-table">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Site</th>
              <th scope="col">Reason</th>
              <th scope="col"><span class="sd-hidden">Change</span></th>
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track row.key) {
              <tr>
                <th scope="row">{{ row.day }}</th>
                <td>{{ row.site }}</td>
                <td dir="auto">{{ row.closure.reason }}</td>
                <td>
                  <button
                    type="button"
                    class="sd-button"
                    [attr.aria-label]="'Open again on ' + row.day"
                    (click)="remove(row.closure)"
                  >
                    Open again
                  </button>
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    }
  `,
  host: { class: 'sd-stack' },
  styles: `
    .sd-filled {
      justify-self: start;
    }
  `,
})
export class ClosuresPage {
  private readonly store = inject(Store);
  private readonly today = this.store.selectSignal(sessionFeature.selectToday);

  protected readonly setup = this.store.selectSignal(selectSetup);
  protected readonly kind = signal<ClinicFormKind | null>(null);
  protected readonly rows = computed(() =>
    this.setup()
      .closures.toSorted((a, b) => b.closedOn.localeCompare(a.closedOn))
      .map((closure) => ({
        closure,
        key: `${closure.siteId} ${closure.closedOn}`,
        day: fullDay(closure.closedOn),
        site: this.setup().sites.find(({ id }) => id === closure.siteId)?.name ?? '',
      })),
  );

  protected add(): void {
    const today = this.today();
    if (today !== null) this.kind.set(closureForm(this.setup(), today));
  }

  protected remove({ siteId, closedOn }: Closure): void {
    const url = `/api/sites/${siteId}/closures/${closedOn}`;
    const write = { method: 'DELETE', url, body: null, version: null } as const;
    this.store.dispatch(clinicPageActions.submitted({ key: uuid(), write }));
  }
}
