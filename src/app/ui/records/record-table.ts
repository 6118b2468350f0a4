import { NgTemplateOutlet } from '@angular/common';
import {
  Component,
  computed,
  contentChild,
  inject,
  input,
  output,
  TemplateRef,
} from '@angular/core';
import { MarkedRow } from '../marked-row';
import { Phone } from '../phone';
import { WordChip } from '../word-chip';
import { MAY_RECORD } from './may-record';
import { injectOpenRecord } from './open-record-address';
import type { RecordCell, RecordRow } from './record-row';

const LONG_TEXT = 48;

/**
 * Records as a table that scrolls in a labelled region of its own. A row entered in error stays,
 * struck through, with the reason. The row named by `openRow` shows the `<ng-template>` below it.
 */
@Component({
  selector: 'sd-record-table',
  imports: [MarkedRow, NgTemplateOutlet, Phone, WordChip],
  templateUrl: './record-table.html',
  styleUrl: './record-table.scss',
})
export class RecordTable {
  private readonly openRecord = injectOpenRecord();

  readonly caption = input.required<string>();
  readonly columns = input.required<readonly string[]>();
  readonly rows = input.required<readonly RecordRow[]>();
  readonly openRow = input<string | null>(null);
  /** False where the same rows stand in another list of the page, which then carries the marks. */
  readonly marks = input(true);
  /** The button of a row was pressed; the row's id. */
  readonly acted = output<string>();

  protected readonly detail = contentChild(TemplateRef);
  protected readonly mayRecord = inject(MAY_RECORD);
  protected readonly hasActions = computed(() =>
    this.rows().some(({ action, correct }) => action || (correct && this.mayRecord())),
  );
  protected readonly width = computed(() => this.columns().length + (this.hasActions() ? 1 : 0));

  /** What was entered in error is no longer corrected; its versions can still be read. */
  protected correctWord({ struck, correct }: RecordRow): string {
    return struck === null ? (correct?.word ?? 'Correct') : 'History';
  }

  protected correct({ correct }: RecordRow): void {
    if (correct) void this.openRecord({ path: correct.kind, row: correct.id, about: null });
  }

  /** Long texts get room of their own, so that a narrow screen scrolls instead of stacking words. */
  protected isLong({ text, more }: RecordCell): boolean {
    return Math.max(text.length, more?.length ?? 0) > LONG_TEXT;
  }
}
