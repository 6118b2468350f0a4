import { Component, computed, ElementRef, inject, input, signal } from '@angular/core';
import type { SessionAttendance } from '#contract/attendance';
import type { RecordId } from '#domain/ids';
import type { PlainDate } from '#domain/time/plain-date';
import { RecordAttendanceForm } from '../../attendance/record-attendance-form';
import { clockText, weekdayDay } from '../../ui/format/dates';
import { MarkedRow } from '../../ui/marked-row';

/**
 * Sessions of days that have passed without a word about who came, the oldest first. The one whose
 * form is open stays, even when somebody else records it meanwhile.
 */
export const unrecordedSessions = (
  sessions: readonly SessionAttendance[],
  until: PlainDate,
  open: RecordId | null,
): SessionAttendance[] =>
  sessions
    .filter(({ id, status, heldOn }) => id === open || (status === 'scheduled' && heldOn < until))
    .toSorted((a, b) => `${a.heldOn}${a.startsAt}`.localeCompare(`${b.heldOn}${b.startsAt}`));

/** Sessions whose day has passed and whose attendance nobody recorded. */
@Component({
  selector: 'sd-unrecorded-sessions',
  imports: [MarkedRow, RecordAttendanceForm],
  templateUrl: './unrecorded-sessions.html',
  styleUrl: './unrecorded-sessions.scss',
})
export class UnrecordedSessions {
  readonly sessions = input.required<readonly SessionAttendance[]>();
  /** Today, or the last day of care: what is held on it may still be recorded. */
  readonly until = input.required<PlainDate>();
  /** A closed episode is only read. */
  readonly readOnly = input(false);

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly open = signal<RecordId | null>(null);
  /** A form was open here: the list stays, to say that nothing is left of it. */
  protected readonly used = signal(false);
  protected readonly items = computed(() =>
    unrecordedSessions(this.sessions(), this.until(), this.open()).map((row) => ({
      row,
      text: `${weekdayDay(row.heldOn)}, ${clockText(row.startsAt)}, ${row.title}`,
    })),
  );

  protected toggle(id: RecordId): void {
    this.used.set(true);
    this.open.update((open) => (open === id ? null : id));
  }

  /** The focus goes to the head of the list, wherever in it the form was. */
  protected close(): void {
    this.open.set(null);
    this.element.nativeElement.querySelector<HTMLElement>('h2')?.focus();
  }
}
