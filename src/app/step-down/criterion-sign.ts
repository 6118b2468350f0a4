import { Component, input } from '@angular/core';
import type { CriterionState } from '#domain/step-down/criterion';

/**
 * The state of a criterion as a tile: full, half, hollow, dotted or a line. Decorative, words stand
 * beside it or in its title.
 */
@Component({
  selector: 'svg[sd-criterion-sign]',
  template: `
    @switch (state()) {
      @case ('met') {
        <svg:path class="full" d="M1 1h14v14H1z" />
        <svg:path class="tick" d="m4 8 3 3 5.5-6" />
      }
      @case ('partly') {
        <svg:path class="full" d="M1 8h14v7H1z" />
        <svg:path class="edge" d="M1.75 1.75h12.5v12.5H1.75z" />
      }
      @case ('not-met') {
        <svg:path class="edge" d="M1.75 1.75h12.5v12.5H1.75z" />
      }
      @case ('unknown') {
        <svg:path class="edge dotted" d="M1.75 1.75h12.5v12.5H1.75z" />
        <svg:path class="glyph" d="M5.8 6.2a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M8 11.8v.4" />
      }
      @case ('not-applicable') {
        <svg:path class="glyph" d="M4 8h8" />
      }
    }
  `,
  host: { viewBox: '0 0 16 16', 'aria-hidden': 'true', width: '16', height: '16' },
  styles: `
    :host {
      flex: none;
    }
    .full {
      fill: var(--sd-data-expected);
    }
    .tick {
      fill: none;
      stroke: var(--sd-card);
      stroke-width: 2;
    }
    .edge,
    .glyph {
      fill: none;
      stroke: var(--sd-data-ink);
      stroke-width: 1.5;
    }
    .dotted {
      stroke: var(--sd-data-missing);
      stroke-dasharray: 2 2;
    }
  `,
})
export class CriterionSign {
  readonly state = input.required<CriterionState>({ alias: 'sd-criterion-sign' });
}
