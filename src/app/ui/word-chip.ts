import { Component, computed, input } from '@angular/core';
import { Icon } from './icon';
import type { IconName } from './icon-paths';

/** How a state word is meant; the word itself always says it too. */
export type Tone = 'plain' | 'good' | 'due' | 'concern' | 'safety' | 'news';

const SIGNS: Record<Tone, IconName | null> = {
  plain: null,
  good: 'on-plan',
  due: 'due',
  concern: 'concern',
  safety: 'safety',
  news: null,
};

/** The state of a record as a short word with its sign and tint. */
@Component({
  selector: 'sd-word-chip',
  imports: [Icon],
  template: `@if (sign(); as name) {
      <sd-icon [name]="name" />
    }
    <ng-content />`,
  host: { '[attr.data-tone]': 'tone()' },
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
      background: var(--sd-on-plan-tint);
      color: var(--sd-on-plan);
    }
    :host([data-tone='safety']) {
      background: var(--sd-safety-tint);
      color: var(--sd-safety);
    }
    :host([data-tone='concern']) {
      background: var(--sd-concern-tint);
      color: var(--sd-concern);
    }
    :host([data-tone='due']) {
      background: var(--sd-due-tint);
      color: var(--sd-due);
    }
    :host([data-tone='news']) {
      background: var(--sd-news-tint);
      color: var(--sd-news);
    }
    @media (forced-colors: active) {
      :host {
        border-color: CanvasText;
      }
    }
  `,
})
export class WordChip {
  readonly tone = input<Tone>('plain');
  protected readonly sign = computed(() => SIGNS[this.tone()]);
}
