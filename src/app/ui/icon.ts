import { Component, computed, input } from '@angular/core';
import { iconPaths, type IconName } from './icon-paths';

/** A decorative sign beside a word; it is never the only carrier of a meaning. */
@Component({
  selector: 'sd-icon',
  template: `<svg viewBox="0 0 24 24" aria-hidden="true"><path [attr.d]="path()" /></svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
    svg {
      width: 1.15em;
      height: 1.15em;
      fill: currentColor;
    }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();
  protected readonly path = computed(() => iconPaths[this.name()]);
}
