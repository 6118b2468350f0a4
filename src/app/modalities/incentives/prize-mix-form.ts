import { Component, computed, input, linkedSignal, output, signal, untracked } from '@angular/core';
import type { IncentiveMix, MixDraft } from '#contract/incentives';

const fields: readonly (readonly [keyof MixDraft, string])[] = [
  ['noneSlips', 'Slips “good job”'],
  ['smallSlips', 'Slips with a small prize'],
  ['smallValue', 'Small prize, dollars'],
  ['largeSlips', 'Slips with a large prize'],
  ['largeValue', 'Large prize, dollars'],
  ['jumboSlips', 'Slips with a jumbo prize'],
  ['jumboValue', 'Jumbo prize, dollars'],
];

type Typed = Readonly<Record<keyof MixDraft, string>>;

const typedOf = (mix: IncentiveMix): Typed =>
  Object.fromEntries(fields.map(([name]) => [name, String(mix[name])])) as Typed;

/** Other slips for the bowl, as a new version; draws keep the version they were taken from. */
@Component({
  selector: 'sd-prize-mix-form',
  template: `
    <details>
      <summary class="sd-more">Change the bowl</summary>
      <form class="sd-stack" novalidate (submit)="submit($event)">
        @for (field of fields; track field[0]) {
          <p class="sd-field">
            <label [for]="'mix-' + field[0]">{{ field[1] }}</label>
            <input
              inputmode="decimal"
              autocomplete="off"
              [id]="'mix-' + field[0]"
              [value]="typed()[field[0]]"
              [attr.aria-invalid]="tried() && !isNumber(field[0])"
              (input)="take(field[0], $event)"
            />
          </p>
        }
        @if (tried() && !valid()) {
          <p class="sd-alert" role="alert">Type numbers of 0 or more; slips are whole numbers</p>
        }
        <p><button type="submit" class="sd-button">Use this bowl</button></p>
      </form>
    </details>
  `,
})
export class PrizeMixForm {
  readonly mix = input.required<IncentiveMix>();
  readonly changed = output<MixDraft>();

  protected readonly fields = fields;
  protected readonly typed = linkedSignal({
    source: () => this.mix().version,
    computation: () => untracked(() => typedOf(this.mix())),
  });
  protected readonly tried = signal(false);
  protected readonly valid = computed(() => fields.every(([name]) => this.isNumber(name)));

  protected isNumber(name: keyof MixDraft): boolean {
    const text = this.typed()[name].trim();
    const value = Number(text);
    const isWhole = !name.endsWith('Slips') || Number.isInteger(value);
    return text !== '' && value >= 0 && isWhole;
  }

  protected take(name: keyof MixDraft, event: Event): void {
    const { value } = event.target as HTMLInputElement;
    this.typed.update((typed) => ({ ...typed, [name]: value }));
  }

  protected submit(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    if (!this.valid()) return;
    const numbers = fields.map(([name]) => [name, Number(this.typed()[name])] as const);
    this.changed.emit(Object.fromEntries(numbers) as unknown as MixDraft);
  }
}
