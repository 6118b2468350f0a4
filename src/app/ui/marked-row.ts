import { afterRenderEffect, computed, Directive, ElementRef, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, Scroll } from '@angular/router';
import { asapScheduler, filter, observeOn, take } from 'rxjs';

/**
 * The row of a record. When the address says `?mark=<id>`, as links of reasons do, the row is shown
 * marked and scrolled to, so that one click lands on the matter.
 */
@Directive({
  selector: '[sdRow]',
  host: {
    '[id]': '"row-" + sdRow()',
    '[class.sd-marked]': 'marked()',
    '[attr.aria-current]': 'marked() ? "true" : null',
  },
})
export class MarkedRow {
  readonly sdRow = input.required<string>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly query = toSignal(inject(ActivatedRoute).queryParamMap);
  private readonly scrolled = inject(Router).events.pipe(
    filter((event) => event instanceof Scroll),
    take(1),
    // The router itself answers this event after those who listen.
    observeOn(asapScheduler),
  );
  protected readonly marked = computed(() => this.query()?.get('mark') === this.sdRow());

  constructor() {
    afterRenderEffect((onCleanup) => {
      if (!this.marked()) return;
      const row = this.element.nativeElement;
      row.scrollIntoView({ block: 'center' });
      // Rows that can take the focus get it, so that the keyboard goes on from the matter.
      row.focus({ preventScroll: true });
      // After a navigation the router scrolls to the top, and does so later than this.
      const later = this.scrolled.subscribe(() => {
        row.scrollIntoView({ block: 'center' });
      });
      onCleanup(() => {
        later.unsubscribe();
      });
    });
  }
}
