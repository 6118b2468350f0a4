import { Component, computed, input } from '@angular/core';
import type { Values } from './field-spec';
import { Fields } from './fields';
import type { PageForm } from './page-form';

/** A list of which each item has the same fields, with ways to add one and to remove one. */
@Component({
  selector: 'sd-field-list',
  imports: [Fields],
  template: `
    @for (item of items(); track $index) {
      <div
        class="item"
        role="group"
        [attr.aria-label]="word() + ' ' + ($index + 1)"
        [id]="'f-' + anchor() + '-' + $index"
      >
        <sd-fields [form]="form()" [section]="section()" [place]="$index" />
        <button type="button" class="sd-button sd-bare" (click)="form().remove(section(), $index)">
          Remove {{ word().toLowerCase() }} {{ $index + 1 }}
        </button>
      </div>
    }
    <button
      type="button"
      class="sd-button"
      [id]="'f-' + anchor()"
      (click)="form().add(section(), start())"
    >
      Add {{ word().toLowerCase() }}
    </button>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--sd-space-3);
      justify-items: start;
    }
    .item {
      display: grid;
      gap: var(--sd-space-2);
      width: 100%;
      justify-items: start;
      padding-left: var(--sd-space-3);
      border-left: 3px solid var(--sd-edge);
    }
    sd-fields {
      width: 100%;
    }
    .sd-button {
      min-height: 44px;
    }
  `,
})
export class FieldList {
  readonly form = input.required<PageForm>();
  readonly section = input.required<string>();
  /** One of them: `Diagnosis`. */
  readonly word = input.required<string>();
  /** What a new one begins with. */
  readonly start = input<Values>({});

  protected readonly items = computed(() => this.form().items(this.section()));
  protected readonly anchor = computed(() => this.section().replaceAll('/', '-'));
}
