import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AttendanceFacts } from '#domain/attendance/attendance-change';
import { defaultAttendanceRules } from '#domain/attendance/attendance-rules';
import { arrivedAt, isDuring, leftAt, type RosterTap, tapped } from '#domain/attendance/presence';
import { absenceBarriers, type AbsenceBarrier } from '#domain/attendance/session';
import { barrierWords } from '../attendance/record-attendance-labels';
import { tapWords } from './group-words';
import type { RosterRowView, RosterView } from './roster-view-model';

/** One person of a roster: one tap records, times and reasons follow where there are any. */
@Component({
  selector: 'sd-roster-row',
  imports: [RouterLink],
  templateUrl: './roster-row.html',
  styleUrl: './roster-row.scss',
})
export class RosterRow {
  readonly row = input.required<RosterRowView>();
  readonly session = input.required<RosterView['session']>();
  readonly locked = input(false);
  /** What is to be recorded. */
  readonly chosen = output<AttendanceFacts>();
  readonly retried = output();
  readonly theirsTaken = output();
  readonly takenBack = output();

  protected readonly taps = tapWords;
  protected readonly barriers = absenceBarriers.map((value) => ({
    value,
    word: barrierWords[value],
  }));

  protected choose(tap: RosterTap): void {
    this.chosen.emit(tapped(tap, this.session(), defaultAttendanceRules));
  }

  protected setClock(clock: string): void {
    const session = this.session();
    if (!isDuring(session, clock)) return;
    this.chosen.emit(
      this.row().tap === 'late'
        ? arrivedAt(session, clock, defaultAttendanceRules)
        : leftAt(session, clock),
    );
  }

  protected setBarrier(value: string): void {
    const barrier = value === '' ? null : (value as AbsenceBarrier);
    this.chosen.emit({ ...this.row().facts, barrier });
  }
}
