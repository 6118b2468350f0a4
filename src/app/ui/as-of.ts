import { Component, effect, input, output, signal } from '@angular/core';
import { Icon } from './icon';

/** Older than this, what is on screen may have changed elsewhere, and the page says so. */
const STALE_AFTER_MS = 15 * 60_000;

/** When the data on screen was read, with a way to read it again. */
@Component({
  selector: 'sd-as-of',
  imports: [Icon],
  template: `
    <span>As of {{ moment() }}</span>
    @if (stale()) {
      <span class="stale" role="status">More than 15 minutes old.</span>
    }
    <button type="button" class="sd-button sd-bare" (click)="refreshed.emit()">
      <sd-icon name="retry" />Refresh
    </button>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--sd-space-2);
      color: var(--sd-text-quiet);
      font-size: 0.8125rem;
    }
    .stale {
      padding: 2px 8px;
      border-radius: 8px;
      background: var(--sd-due-tint);
      color: var(--sd-due);
      font-weight: 600;
    }
  `,
})
export class AsOf {
  /** `9:42 AM`, or with its day. */
  readonly moment = input.required<string>();
  /** The answer on screen; a new one starts the waiting anew. */
  readonly answer = input.required<unknown>();
  readonly refreshed = output();

  protected readonly stale = signal(false);

  constructor() {
    effect((onCleanup) => {
      this.answer();
      this.stale.set(false);
      const timer = setTimeout(() => {
        this.stale.set(true);
      }, STALE_AFTER_MS);
      onCleanup(() => {
        clearTimeout(timer);
      });
    });
  }
}
