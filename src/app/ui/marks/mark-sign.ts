import { Component, computed, input } from '@angular/core';
import { type Mark, markLooks, type MarkShape } from './mark';

/** Outlines on a grid of 12, centred on 6,6. */
const OUTLINES: Record<MarkShape, string> = {
  circle: 'M6 3a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  diamond: 'M6 1 11 6 6 11 1 6z',
  cross: 'M3 3 9 9M9 3 3 9',
  plus: 'M6 2v8M2 6h8',
  square: 'M2 2h8v8H2z',
  'rounded-square':
    'M3.5 2h5a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5h-5A1.5 1.5 0 0 1 2 8.5v-5A1.5 1.5 0 0 1 3.5 2z',
  dash: 'M2.5 6h7',
  'dotted-dash': 'M2.5 8h7M6 3.5v.5',
  triangle: 'M6 1.5 11 10.5H1z',
  star: 'M6 1v10M1 6h10M2.5 2.5l7 7M9.5 2.5l-7 7',
};

/** One mark of the vocabulary as it looks in charts; decorative, words stand beside it. */
@Component({
  selector: 'svg[sd-mark]',
  template: `<svg:path
    [attr.d]="outline()"
    [attr.data-fill]="look().fill"
    [attr.data-ink]="look().ink"
  />`,
  host: { viewBox: '0 0 12 12', 'aria-hidden': 'true', width: '12', height: '12' },
  styles: `
    path {
      stroke-width: 1.5;
      stroke: var(--mark-ink);
      fill: var(--mark-ink);
      stroke-linecap: round;
    }
    [data-fill='hollow'] {
      fill: none;
    }
    [data-ink='expected'] {
      --mark-ink: var(--sd-data-expected);
    }
    [data-ink='unexpected'] {
      --mark-ink: var(--sd-data-unexpected);
    }
    [data-ink='ink'] {
      --mark-ink: var(--sd-data-ink);
    }
    [data-ink='missing'] {
      --mark-ink: var(--sd-data-missing);
    }
  `,
})
export class MarkSign {
  readonly mark = input.required<Mark>({ alias: 'sd-mark' });
  protected readonly look = computed(() => markLooks[this.mark()]);
  protected readonly outline = computed(() => OUTLINES[this.look().shape]);
}
