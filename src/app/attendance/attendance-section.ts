import { Component, computed, ElementRef, inject, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { injectTab } from '../chart/store/open-tab';
import { RecordButton } from '../recording/record-button';
import { ChartFigure } from '../ui/charts/chart-figure';
import { EmptyState } from '../ui/empty-state';
import { LoadState } from '../ui/load-state';
import { injectMarkRow } from '../ui/mark-row';
import { RecordTable } from '../ui/records/record-table';
import { selectAttendance } from './attendance-view-model';
import { MakeUps } from './make-ups';
import { RecordAttendanceForm } from './record-attendance-form';
import { attendanceFeature } from './store/attendance-feature';
import { WeekStrip } from './week-strip';

/** What somebody attended, how much of the planned dose it was, and what is not recorded yet. */
@Component({
  selector: 'sd-attendance-section',
  imports: [
    ChartFigure,
    EmptyState,
    LoadState,
    RecordAttendanceForm,
    RecordButton,
    RecordTable,
    WeekStrip,
    MakeUps,
  ],
  templateUrl: './attendance-section.html',
})
export class AttendanceSection {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly records = inject(Store).selectSignal(attendanceFeature.selectRecords);

  protected readonly tab = injectTab(selectAttendance);
  protected readonly mark = injectMarkRow();
  protected readonly openRow = signal<string | null>(null);
  /** Which of the two lists shows the form, because a session can stand in both. */
  protected readonly openIn = signal<'missing' | 'all'>('all');
  protected readonly open = computed(
    () => this.records()?.attendance.find(({ id }) => id === this.openRow()) ?? null,
  );
  /** A session that somebody else records meanwhile stays while its form is open, with what was typed. */
  protected readonly missing = computed(() => {
    const { notRecorded = [], sessions = [] } = this.tab.view() ?? {};
    const id = this.openIn() === 'missing' ? this.openRow() : null;
    const isListed = id === null || notRecorded.some((row) => row.id === id);
    return isListed ? notRecorded : [...sessions.filter((row) => row.id === id), ...notRecorded];
  });
  protected readonly columns = [
    'Session',
    'Kind',
    'Approach',
    'Minutes planned / attended',
    'Attendance',
    'Facilitator',
    'Note',
  ];
  protected readonly outreachColumns = ['Date', 'By', 'Outcome', 'Who'];

  protected record(id: string, list: 'missing' | 'all'): void {
    const isOpen = this.openRow() === id && this.openIn() === list;
    this.openIn.set(list);
    this.openRow.set(isOpen ? null : id);
  }

  /** The keyboard goes on from the session whose form has closed. */
  protected close(): void {
    const id = this.openRow();
    this.openRow.set(null);
    this.host.nativeElement.querySelector<HTMLElement>(`[id="row-${id}"]`)?.focus();
  }
}
