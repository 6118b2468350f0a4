import { Component, computed, input, output } from '@angular/core';
import { countText } from '#domain/chart/wording';

/** Says that others have written, and brings it when asked; until then nothing on the page moves. */
@Component({
  selector: 'sd-live-bar',
  template: `
    <p role="status">{{ text() }}</p>
    @if (news() > 0) {
      <button type="button" class="sd-button" (click)="shown.emit()">
        Show<span class="sd-hidden"> {{ text() }}</span>
      </button>
    }
  `,
  host: { '[class.empty]': 'news() === 0' },
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: var(--sd-space-2);
      padding: 0 var(--sd-space-3);
      border-radius: 8px;
      background: var(--sd-news-tint);
      color: var(--sd-news);
      font-weight: 600;
    }
    :host(.empty) {
      padding: 0;
    }
    // Above the page where there is no room beside the line, so that nothing moves.
    @media (max-width: 839px) {
      :host(:not(.empty)) {
        position: fixed;
        z-index: 9;
        inset: auto var(--sd-space-4) 72px;
        justify-content: space-between;
        padding: var(--sd-space-1) var(--sd-space-3);
      }
    }
  `,
})
export class LiveBar {
  /** How many rows are newer than on screen. */
  readonly news = input.required<number>();
  readonly shown = output();

  protected readonly text = computed(() =>
    this.news() === 0 ? '' : countText(this.news(), 'new result'),
  );
}
