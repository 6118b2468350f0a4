import { Component } from '@angular/core';

/**
 * Why there is nothing to show, in one sentence, and the first thing to do about it: put the
 * sentence in a `p` and the action beside it.
 */
@Component({
  selector: 'sd-empty-state',
  template: `<ng-content />`,
  styles: `
    :host {
      display: grid;
      justify-items: start;
      gap: var(--sd-space-2);
      padding: var(--sd-space-4);
      border: 1px dashed var(--sd-edge);
      border-radius: var(--sd-radius);
      color: var(--sd-text-quiet);
    }
  `,
})
export class EmptyState {}
