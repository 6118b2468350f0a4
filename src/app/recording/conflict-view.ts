import { Component, input, output } from '@angular/core';
import type { Disagreement } from './conflict';

/** Mine and theirs, field by field, with a choice for each. */
@Component({
  selector: 'sd-conflict-view',
  template: `
    <div class="sd-scroll" role="region" tabindex="0" aria-label="Mine and theirs, table">
      <table class="sd-table">
        <caption>
          Choose for each field, then save
        </caption>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Mine</th>
            <th scope="col">Theirs</th>
          </tr>
        </thead>
        <tbody>
          @for (each of rows(); track each.name) {
            <tr>
              <th scope="row">{{ each.label }}</th>
              <td>
                {{ each.mine }}
                <button
                  type="button"
                  class="sd-button"
                  [attr.aria-pressed]="each.stands === 'mine'"
                  [attr.aria-label]="'Keep mine: ' + each.label"
                  (click)="kept.emit(each.name)"
                >
                  {{ each.stands === 'mine' ? '✓ ' : '' }}Keep mine
                </button>
              </td>
              <td>
                {{ each.theirs }}
                <button
                  type="button"
                  class="sd-button"
                  [attr.aria-pressed]="each.stands === 'theirs'"
                  [attr.aria-label]="'Take theirs: ' + each.label"
                  (click)="taken.emit(each.name)"
                >
                  {{ each.stands === 'theirs' ? '✓ ' : '' }}Take theirs
                </button>
              </td>
            </tr>
          } @empty {
            <tr>
              <td colspan="3">Theirs and mine are the same.</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    td {
      white-space: pre-wrap;
    }
    .sd-button {
      display: flex;
      margin-top: var(--sd-space-1);
    }
  `,
})
export class ConflictView {
  readonly rows = input.required<readonly Disagreement[]>();
  /** Name of the field in which mine, or theirs, was chosen. */
  readonly kept = output<string>();
  readonly taken = output<string>();
}
