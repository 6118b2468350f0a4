import { Component, computed, inject, input, signal } from '@angular/core';
import { lengthOf } from './form-faults';
import type { AnyFormKind } from './form-entries';
import type { FormContext } from './form-kind';
import { OpenRecord } from './open-record';
import { RowHistory } from './row-history';
import { refusalOf } from './save-words';
import type { RecordedRow } from './store/recording-actions';

const LONGEST_REASON = 500;

/** What can be done with a row besides correcting it: take it back, and read what it said before. */
@Component({
  selector: 'sd-row-afterwards',
  imports: [RowHistory],
  templateUrl: './row-afterwards.html',
  styleUrl: './row-afterwards.scss',
})
export class RowAfterwards {
  protected readonly open = inject(OpenRecord);

  readonly kind = input.required<AnyFormKind>();
  readonly row = input.required<RecordedRow>();
  readonly context = input.required<FormContext>();

  protected readonly asked = signal(false);
  protected readonly reason = signal('');
  protected readonly tried = signal(false);
  protected readonly struck = computed(() => this.row().enteredInErrorAt !== null);
  protected readonly pending = computed(() => this.open.retraction().kind === 'pending');
  protected readonly refusal = computed(() => refusalOf(this.open.retraction()));
  protected readonly fault = computed(() => {
    const length = lengthOf(this.reason().trim());
    if (!this.tried()) return null;
    if (length === 0) return 'Say why, so that a later reader understands it';
    return length > LONGEST_REASON
      ? `Reason must be at most ${LONGEST_REASON} characters long; it has ${length}`
      : null;
  });

  protected take(event: Event): void {
    this.reason.set((event.target as HTMLTextAreaElement).value);
  }

  protected markAsEnteredInError(event: Event, control: HTMLElement): void {
    event.preventDefault();
    this.tried.set(true);
    if (this.fault() === null)
      this.open.markAsEnteredInError(this.reason().trim(), this.row().version);
    else control.focus();
  }
}
