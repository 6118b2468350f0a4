import { Component, computed, input, output, signal } from '@angular/core';
import type { WorkChange, WorkQueue } from '#contract/work';
import type { StaffId } from '#domain/ids';
import { isPlainDate, type PlainDate } from '#domain/time/plain-date';

/** What is to be done with the chosen items. */
export type BulkAct = Omit<WorkChange, 'items'>;

const nothing = { ownerId: null, until: null, reason: null };
const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLSelectElement).value.trim();

/** Reassign, snooze or mark read what is chosen. */
@Component({
  selector: 'sd-work-bulk-bar',
  templateUrl: './work-bulk-bar.html',
  styleUrl: './work-bulk-bar.scss',
  host: { class: 'sd-card' },
})
export class WorkBulkBar {
  readonly count = input.required<number>();
  readonly colleagues = input.required<WorkQueue['staff']>();
  readonly today = input.required<PlainDate>();
  /** Why the choice cannot be snoozed or marked; null where it can. */
  readonly noSnooze = input.required<string | null>();
  readonly noMark = input.required<string | null>();
  readonly busy = input.required<boolean>();
  readonly chosen = output<BulkAct>();
  readonly cleared = output();

  protected readonly opened = signal<'reassign' | 'snooze' | null>(null);
  protected readonly owner = signal('');
  protected readonly until = signal('');
  protected readonly reason = signal('');
  protected readonly tried = signal(false);

  protected readonly ownerFault = computed(() =>
    this.owner() === '' ? 'Choose who takes it over.' : null,
  );
  protected readonly untilFault = computed(() =>
    isPlainDate(this.until()) && this.until() > this.today()
      ? null
      : `Choose a day after today, ${this.today()}.`,
  );
  protected readonly reasonFault = computed(() =>
    this.reason() === '' ? 'Say why it can wait.' : null,
  );

  protected open(part: 'reassign' | 'snooze'): void {
    this.tried.set(false);
    this.opened.update((now) => (now === part ? null : part));
  }

  protected take(into: 'owner' | 'until' | 'reason', event: Event): void {
    this[into].set(valueOf(event));
  }

  protected reassign(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    if (this.ownerFault() !== null || this.busy()) return;
    this.chosen.emit({ ...nothing, act: 'reassign', ownerId: this.owner() as StaffId });
  }

  protected snooze(event: Event): void {
    event.preventDefault();
    this.tried.set(true);
    const until = this.until();
    if (this.untilFault() !== null || this.reasonFault() !== null || this.busy()) return;
    if (!isPlainDate(until)) return;
    this.chosen.emit({ ...nothing, act: 'snooze', until, reason: this.reason() });
  }

  protected mark(): void {
    if (!this.busy()) this.chosen.emit({ ...nothing, act: 'mark-done' });
  }
}
