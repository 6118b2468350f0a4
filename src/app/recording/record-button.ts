import { Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { selectMayRecord } from './may-record';
import { injectOpenRecord } from '../ui/records/open-record-address';

/** Opens the form of a kind: a new row, a correction, or one that belongs to another row. */
@Component({
  selector: 'sd-record-button',
  template: `
    @if (may()) {
      <a
        class="sd-button"
        [href]="href()"
        [attr.aria-label]="of() === null ? null : word() + ': ' + of()"
        (click)="open($event)"
        >{{ word() }}</a
      >
    }
  `,
})
export class RecordButton {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly query = toSignal(this.route.queryParams);
  private readonly openRecord = injectOpenRecord();

  readonly kind = input.required<string>();
  readonly word = input.required<string>();
  /** The row to correct. */
  readonly row = input<string | null>(null);
  /** The row that a new one belongs to. */
  readonly about = input<string | null>(null);
  /** What tells this button from others with the same word; read out after it. */
  readonly of = input<string | null>(null);

  protected readonly may = inject(Store).selectSignal(selectMayRecord);
  protected readonly href = computed(() => {
    this.query();
    return this.router.serializeUrl(
      this.router.createUrlTree([], {
        relativeTo: this.route,
        queryParams: { record: this.kind(), row: this.row(), about: this.about() },
        queryParamsHandling: 'merge',
      }),
    );
  });

  protected open(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void this.openRecord({ path: this.kind(), row: this.row(), about: this.about() });
  }
}
