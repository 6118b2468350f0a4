import { Component, computed, ElementRef, inject, input, signal } from '@angular/core';
import type { SessionAttendance } from '#contract/attendance';
import type { RecordId } from '#domain/ids';
import { RecordAttendanceForm } from '../../attendance/record-attendance-form';
import { clockText, weekdayDay } from '../../ui/format/dates';
import { MarkedRow } from '../../ui/marked-row';

/** Sessions whose day has passed and whose attendance nobody recorded. */
@Component({
  selector: 'sd-unrecorded-sessions',
  imports: [MarkedRow, RecordAttendanceForm],
  templateUrl: './unrecorded-sessions.html',
  styleUrl: './unrecorded-sessions.scss',
})
export class UnrecordedSessions {
  readonly rows = input.required<readonly SessionAttendance[]>();
  /** A closed episode is only read. */
  readonly readOnly = input(false);

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly open = signal<RecordId | null>(null);
  protected readonly items = computed(() =>
    this.rows().map((row) => ({
      row,
      text: `${weekdayDay(row.heldOn)}, ${clockText(row.startsAt)}, ${row.title}`,
    })),
  );

  /** The focus goes back to where the form was opened from, or to what is left of the list. */
  protected close(): void {
    this.open.set(null);
    setTimeout(() => this.element.nativeElement.querySelector<HTMLElement>('button, h2')?.focus());
  }
}
