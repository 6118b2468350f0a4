import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { allowedText } from '#domain/measures/administration-faults';
import type { Item } from '#domain/measures/instrument';
import { accepts } from '#domain/measures/scoring';

/** A number of days, set with large buttons or typed. */
@Component({
  selector: 'sd-tablet-number',
  template: `
    <form novalidate (submit)="give($event)">
      <label for="tablet-number">A number from {{ allowed() }}</label>
      <div class="row">
        <button type="button" class="sd-button" aria-label="One less" (click)="step(-1)">−</button>
        <input
          #control
          id="tablet-number"
          inputmode="numeric"
          autocomplete="off"
          [value]="text()"
          (input)="text.set(control.value)"
        />
        <button type="button" class="sd-button" aria-label="One more" (click)="step(1)">+</button>
        <button type="submit" class="sd-button sd-filled" [disabled]="number() === null">
          Next
        </button>
      </div>
    </form>
  `,
  styles: `
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sd-space-3);
      margin-top: var(--sd-space-2);
    }
    input {
      width: 6rem;
      min-height: 56px;
      border: 2px solid var(--sd-edge);
      border-radius: var(--sd-radius);
      background: var(--sd-card);
      color: var(--sd-text);
      font-size: 1.5rem;
      text-align: center;
    }
    .sd-button {
      min-width: 64px;
      min-height: 56px;
      font-size: 1.25rem;
    }
  `,
})
export class TabletNumber {
  readonly item = input.required<Item>();
  readonly value = input.required<number | null>();
  readonly given = output<number>();

  /** Starts with the answer of each question anew. */
  protected readonly text = linkedSignal(() => {
    const [item, value] = [this.item(), this.value()];
    return value === null || !accepts(item, value) ? '' : String(value);
  });
  protected readonly allowed = computed(() => allowedText(this.item()));
  protected readonly number = computed(() => {
    const text = this.text().trim();
    const value = Number(text);
    return text !== '' && accepts(this.item(), value) ? value : null;
  });

  protected step(by: 1 | -1): void {
    const { answer } = this.item();
    if (answer.kind !== 'range') return;
    const next = this.number() === null ? answer.from : (this.number() ?? 0) + by;
    this.text.set(String(Math.min(answer.to, Math.max(answer.from, next))));
  }

  protected give(event: Event): void {
    event.preventDefault();
    const value = this.number();
    if (value !== null) this.given.emit(value);
  }
}
