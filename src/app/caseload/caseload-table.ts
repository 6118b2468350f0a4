import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AttendanceSpark } from '../ui/sparks/attendance-spark';
import { MarkStrip } from '../ui/sparks/mark-strip';
import { ScoreSpark } from '../ui/sparks/score-spark';
import { type CaseloadItem, PHQ9_CUT_OFF } from './caseload-item';
import type { SortOrder } from './caseload-query';
import { WhyNow } from './why-now';

const COLUMNS: readonly { readonly title: string; readonly sort: SortOrder | null }[] = [
  { title: 'Person', sort: 'name' },
  { title: 'Why now', sort: 'need' },
  { title: 'Attendance, 8 wk', sort: 'attendance' },
  { title: 'Tests, last 10', sort: null },
  { title: `PHQ-9, line at ${PHQ9_CUT_OFF ?? ''}`, sort: 'phq9' },
  { title: 'Readiness', sort: null },
  { title: 'Next step', sort: null },
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
