import { Component, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { ClinicSite } from '#contract/clinic';
import { EmptyState } from '../ui/empty-state';
import { ClinicForm, type ClinicFormKind } from './clinic-form';
import { siteForm } from './site-form';
import { selectSetup } from './store/setup';

@Component({
  selector: 'sd-sites-page',
  imports: [ClinicForm, EmptyState],
  template: `
    <h2>Sites</h2>
    @if (kind(); as open) {
      <sd-clinic-form [kind]="open" (closed)="kind.set(null)" />
    } @else {
      <button type="button" class="sd-button sd-filled" (click)="edit(null)">Add site</button>
    }
    @if (setup().sites.length === 0) {
      <sd-empty-state
        ><p>There is no site yet. Add the place where people come to.</p></sd-empty-state
      >
    } @else {
      <div class="sd-scroll" role="region" tabindex="0" aria-label="Sites">
        <table class="sd-table">
          <thead>
            <tr>
              <th scope="col">Site</th>
              <th scope="col">Time zone</th>
              <th scope="col">Crisis number</th>
              <th scope="col"><span class="sd-hidden">Change</span></th>
            </tr>
          </thead>
          <tbody>
            @for (site of setup().sites; track site.id) {
              <tr>
                <th scope="row" dir="auto">{{ site.name }}</th>
                <td>{{ site.timeZone }}</td>
                <td>{{ site.crisisPhone ?? 'none' }}</td>
                <td>
                  <button
                    type="button"
                    class="sd-button"
                    [attr.aria-label]="'Change ' + site.name"
                    (click)="edit(site)"
                  >
                    Change
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
export class SitesPage {
  protected readonly setup = inject(Store).selectSignal(selectSetup);
  protected readonly kind = signal<ClinicFormKind | null>(null);

  protected edit(site: ClinicSite | null): void {
    this.kind.set(siteForm(site, this.setup()));
  }
}
