import { Component, computed, input, output } from '@angular/core';
import type { Choice } from '../../recording/form-kind';

/** One answer of a list with its label. */
@Component({
  selector: 'sd-entry-choice',
  template: `
    <div class="sd-field">
      <label [attr.for]="id()">{{ label() }}</label>
      <select [id]="id()" (change)="take($event)">
        @for (choice of choices(); track choice.value) {
          <option [value]="choice.value" [selected]="value() === choice.value">
            {{ choice.word }}
          </option>
        }
      </select>
    </div>
  `,
  styles: `
    select {
      width: 100%;
      min-height: 44px;
    }
  `,
})
export class EntryChoice {
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly value = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  readonly changed = output<string>();

  protected readonly id = computed(() => `test-${this.name()}`);

  protected take(event: Event): void {
    this.changed.emit((event.target as HTMLSelectElement).value);
  }
}
