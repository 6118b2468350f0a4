import { Component, input } from '@angular/core';
import type { Mark } from '../marks/mark';
import { MarkSign } from '../marks/mark-sign';

/** A row of marks, oldest first. */
@Component({
  selector: 'sd-mark-strip',
  imports: [MarkSign],
  template: `@for (mark of marks(); track $index) {
    <svg [sd-mark]="mark"></svg>
  }`,
  host: { 'aria-hidden': 'true' },
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
    }
    svg {
      width: 11px;
      margin-right: -1px;
    }
  `,
})
export class MarkStrip {
  readonly marks = input.required<readonly Mark[]>();
}
