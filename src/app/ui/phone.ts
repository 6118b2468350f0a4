import { Component, computed, input } from '@angular/core';
import { Icon } from './icon';

/** A phone number with the rule for calling it: calling can tell others that somebody is in care. */
@Component({
  selector: 'sd-phone',
  imports: [Icon],
  template: `
    @if (number(); as shown) {
      <a [href]="address()">{{ shown }}</a>
    } @else {
      <span>No number</span>
    }
    @if (words(); as rule) {
      <span class="rule"><sd-icon name="safety" />{{ rule }}</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--sd-space-2);
    }
    a {
      white-space: nowrap;
      min-height: 24px;
    }
    .rule {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      color: var(--sd-text-quiet);
      font-size: 0.75rem;
    }
  `,
})
export class Phone {
  readonly number = input.required<string | null>();
  /** How to call without giving the program away; null where nothing was agreed. */
  readonly rule = input.required<string | null>();

  /** A number without a rule still says how little may be said. */
  protected readonly words = computed(
    () =>
      this.rule() ?? (this.number() === null ? null : 'No rule agreed: say only your first name'),
  );
  protected readonly address = computed(
    () => `tel:${(this.number() ?? '').replaceAll(/[^+\d]/g, '')}`,
  );
}
