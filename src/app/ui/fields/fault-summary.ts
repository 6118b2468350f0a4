import { Component, ElementRef, inject, input } from '@angular/core';
import type { ShownFault } from './page-form';

/** What is wrong in a form, each with a link to its field; takes the focus when asked. */
@Component({
  selector: 'sd-fault-summary',
  template: `
    <div role="alert">
      @if (refusal(); as text) {
        <p>
          <strong>{{ text }}</strong>
        </p>
      }
      @if (faults().length > 0) {
        <p><strong>Nothing was saved yet. Please look at:</strong></p>
        <ul>
          @for (fault of faults(); track $index) {
            <li>
              <a [href]="'#' + fault.id" (click)="goTo($event, fault.id)">{{ fault.text }}</a>
            </li>
          }
        </ul>
      }
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    div:has(*) {
      display: grid;
      gap: var(--sd-space-2);
      padding: var(--sd-space-3);
      border: 1px solid var(--sd-edge);
      border-left: 4px solid var(--sd-concern);
      border-radius: 8px;
    }
    ul {
      padding-left: var(--sd-space-4);
    }
    a {
      display: inline-block;
      min-height: 28px;
    }
  `,
  host: { tabindex: '-1' },
})
export class FaultSummary {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly faults = input.required<readonly ShownFault[]>();
  /** What the server said of the whole; null where it said nothing. */
  readonly refusal = input<string | null>(null);

  /** After the faults are on the page. */
  focus(): void {
    setTimeout(() => {
      this.host.nativeElement.focus();
    });
  }

  protected goTo(event: Event, id: string): void {
    event.preventDefault();
    const control = document.getElementById(id);
    control?.focus();
    control?.scrollIntoView({ block: 'center' });
  }
}
