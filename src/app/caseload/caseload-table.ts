import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AttendanceSpark } from '../ui/sparks/attendance-spark';
import { MarkStrip } from '../ui/sparks/mark-strip';
import { ScoreSpark } from '../ui/sparks/score-spark';
import { type CaseloadItem, PHQ9_CUT_OFF } from './caseload-item';
import type { SortOrder } from './caseload-query';
import { WhyNow } from './why-now';

interface Column {
  readonly title: string;
  readonly sort: SortOrder | null;
  /** Percent of the table, so that long sentences do not push the others about. */
  readonly width: number;
}

const COLUMNS: readonly Column[] = [
  { title: 'Person', sort: 'name', width: 12 },
  { title: 'Why now', sort: 'need', width: 28 },
  { title: 'Attendance, 8 wk', sort: 'attendance', width: 12.5 },
  { title: 'Tests, last 10', sort: null, width: 10 },
  { title: `PHQ-9, line at ${PHQ9_CUT_OFF ?? ''}`, sort: 'phq9', width: 12.5 },
  { title: 'Readiness', sort: null, width: 11 },
  { title: 'Next step', sort: null, width: 14 },
];

@Component({
  selector: 'sd-caseload-table',
  imports: [AttendanceSpark, MarkStrip, RouterLink, ScoreSpark, WhyNow],
  templateUrl: './caseload-table.html',
  styleUrl: './caseload-table.scss',
})
export class CaseloadTable {
  readonly items = input.required<readonly CaseloadItem[]>();
  readonly caption = input.required<string>();
  readonly sort = input.required<SortOrder>();
  readonly sorted = output<SortOrder>();

  protected readonly columns = COLUMNS;
  protected readonly cutOff = PHQ9_CUT_OFF;
}
