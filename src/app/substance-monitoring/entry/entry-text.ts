import { Component, computed, input, output } from '@angular/core';

/** One line of typing with its label, unit and fault. */
@Component({
  selector: 'sd-entry-text',
  template: `
    <div class="sd-field">
      <label [attr.for]="id()">{{ label() }}</label>
      <div class="halves">
        <input
          autocomplete="off"
          [type]="type()"
          [id]="id()"
          [value]="value()"
          [attr.inputmode]="unit() === null ? null : 'decimal'"
          [attr.aria-invalid]="fault() !== null"
          [attr.aria-describedby]="id() + '-fault'"
          (input)="take($event)"
        />
        @if (unit()) {
          <span class="sd-quiet">{{ unit() }}</span>
        }
      </div>
      <p class="fault" [id]="id() + '-fault'">{{ fault() }}</p>
    </div>
  `,
  styleUrl: './entry-text.scss',
})
export class EntryText {
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly value = input.required<string>();
  readonly type = input<'text' | 'date' | 'time'>('text');
  /** Set for numbers; empty for one that has no unit. */
  readonly unit = input<string | null>(null);
  readonly fault = input<string | null>(null);
  readonly changed = output<string>();

  protected readonly id = computed(() => `test-${this.name()}`);

  protected take(event: Event): void {
    this.changed.emit((event.target as HTMLInputElement).value);
  }
}
