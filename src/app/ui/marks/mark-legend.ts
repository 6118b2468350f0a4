import { Component, computed, input } from '@angular/core';
import { type Mark, markLooks } from './mark';
import { MarkSign } from './mark-sign';

/** What the marks of one or more charts mean. */
@Component({
  selector: 'sd-mark-legend',
  imports: [MarkSign],
  template: `
    <ul aria-label="Marks">
      @for (entry of entries(); track entry.mark) {
        <li><svg [sd-mark]="entry.mark"></svg>{{ entry.words }}</li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 14px;
      padding: 0;
      list-style: none;
      font-size: 0.75rem;
      color: var(--sd-text-quiet);
    }
    li {
      display: inline-flex;
      align-items: center;
      gap: 5px;
    }
  `,
})
export class MarkLegend {
  readonly marks = input.required<readonly Mark[]>();
  protected readonly entries = computed(() =>
    this.marks().map((mark) => ({ mark, words: markLooks[mark].words })),
  );
}
