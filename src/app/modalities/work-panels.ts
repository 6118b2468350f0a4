import { Component, input } from '@angular/core';
import { RecordButton } from '../recording/record-button';
import { RecordTable } from '../ui/records/record-table';
import { WordChip } from '../ui/word-chip';
import type { WorkPanel } from './work-panel';

/** What several approaches recorded, each with the button that records more. */
@Component({
  selector: 'sd-work-panels',
  imports: [RecordButton, RecordTable, WordChip],
  template: `
    <section class="sd-card sd-stack" [attr.aria-label]="title()">
      <h2>{{ title() }}</h2>
      @for (panel of panels(); track panel.kind) {
        <section class="sd-stack panel" [attr.aria-label]="panel.title">
          <div class="head">
            <h3>{{ panel.title }}</h3>
            <sd-record-button [kind]="panel.kind" [word]="panel.word" />
          </div>
          @if (panel.prompt) {
            <p>
              <sd-word-chip tone="due">{{ panel.prompt }}</sd-word-chip>
            </p>
          }
          @if (panel.summary) {
            <p>{{ panel.summary }}</p>
          }
          @if (panel.rows.length > 0) {
            <sd-record-table
              [caption]="panel.title + ', newest first'"
              [columns]="panel.columns"
              [rows]="panel.rows"
            />
          } @else {
            <p class="sd-quiet">Nothing recorded yet.</p>
          }
        </section>
      }
    </section>
  `,
  styles: `
    .panel + .panel {
      border-top: 1px solid var(--sd-grid);
      padding-top: var(--sd-space-3);
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sd-space-3);
      align-items: center;
      justify-content: space-between;
    }
  `,
})
export class WorkPanels {
  readonly title = input.required<string>();
  readonly panels = input.required<readonly WorkPanel[]>();
}
