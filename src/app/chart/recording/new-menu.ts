import { Component, computed, inject } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { Store } from '@ngrx/store';
import { sessionFeature } from '../../core/session/session-feature';
import { selectMayRecord } from '../../recording/may-record';
import { injectOpenRecord } from '../../ui/records/open-record-address';
import { recordingGroups } from '../../recording/recording-entry';
import { formKinds } from './form-kinds';

/** Everything that can be recorded about this person, by group. */
@Component({
  selector: 'sd-new-menu',
  imports: [MatMenuModule],
  template: `
    @if (groups().length > 0) {
      <button type="button" class="sd-button sd-filled" [matMenuTriggerFor]="menu">+ New</button>
      <mat-menu #menu="matMenu" class="sd-new-menu">
        @for (group of groups(); track group.name) {
          <div role="group" [attr.aria-label]="group.name">
            <p class="group" aria-hidden="true">{{ group.name }}</p>
            @for (entry of group.entries; track entry.path) {
              <button mat-menu-item type="button" (click)="open(entry.path)">
                {{ entry.word }}
              </button>
            }
          </div>
        }
      </mat-menu>
    }
  `,
  styles: `
    .group {
      padding: var(--sd-space-2) var(--sd-space-4) 0;
      color: var(--sd-text-quiet);
      font-size: 0.75rem;
      font-weight: 600;
    }
  `,
})
export class NewMenu {
  private readonly store = inject(Store);
  private readonly staff = this.store.selectSignal(sessionFeature.selectStaff);
  private readonly may = this.store.selectSignal(selectMayRecord);
  private readonly openRecord = injectOpenRecord();

  protected readonly groups = computed(() => {
    const role = this.staff()?.role;
    if (role === undefined || !this.may()) return [];
    const allowed = formKinds.filter(({ inMenu, roles }) => inMenu && roles.includes(role));
    return recordingGroups
      .map((name) => ({ name, entries: allowed.filter(({ group }) => group === name) }))
      .filter(({ entries }) => entries.length > 0);
  });

  protected open(path: string): void {
    void this.openRecord({ path, row: null, about: null });
  }
}
