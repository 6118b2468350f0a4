import { Component, computed, input } from '@angular/core';
import type { Tier } from '#domain/caseload/marker';
import { Icon } from './icon';

const WORDS: Record<Tier, string> = {
  safety: 'Safety',
  concern: 'Concern',
  due: 'Due',
  'on-plan': 'On plan',
};

/** How pressing a matter is: shape, word and tint. `on-plan` is quiet on purpose. */
@Component({
  selector: 'sd-tier-chip',
  imports: [Icon],
  template: `<sd-icon [name]="tier()" />{{ word() }}`,
  host: { '[attr.data-tier]': 'tier()' },
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      padding: 2px 8px;
      border: 1px solid transparent;
      border-radius: 8px;
      font-weight: 600;
      font-size: 0.75rem;
      line-height: 1.125rem;
      white-space: nowrap;
      background: var(--sd-on-plan-tint);
      color: var(--sd-on-plan);
    }
    :host([data-tier='safety']) {
      background: var(--sd-safety-tint);
      color: var(--sd-safety);
    }
    :host([data-tier='concern']) {
      background: var(--sd-concern-tint);
      color: var(--sd-concern);
    }
    :host([data-tier='due']) {
      background: var(--sd-due-tint);
      color: var(--sd-due);
    }
    @media (forced-colors: active) {
      :host {
        border-color: CanvasText;
      }
    }
  `,
})
export class TierChip {
  readonly tier = input.required<Tier>();
  protected readonly word = computed(() => WORDS[this.tier()]);
}
