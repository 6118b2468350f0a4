import { Component, ElementRef, inject, input, output } from '@angular/core';
import type { AnalyteLine } from './test-entry-reading';
import type { AnalyteEntry } from './test-entry-state';
import { confirmationChoices } from './test-entry-words';

/** Keys that answer for the line that has the focus. */
const ANSWERS: Readonly<Record<string, AnalyteEntry['screen']>> = {
  n: 'negative',
  p: 'presumptive-positive',
};

/** Results by analyte: negative or positive, by pointer or by N and P, and what each means. */
@Component({
  selector: 'sd-test-grid',
  templateUrl: './test-grid.html',
  styleUrl: './test-grid.scss',
})
export class TestGrid {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly lines = input.required<readonly AnalyteLine[]>();
  readonly changed = output<Partial<AnalyteEntry> & Pick<AnalyteEntry, 'analyte'>>();

  protected readonly screens = [
    { value: 'negative', word: 'Neg' },
    { value: 'presumptive-positive', word: 'Pos' },
  ] as const;
  protected readonly confirmations = confirmationChoices;

  protected isConfirmable({ screen, confirmation, isUnexpected }: AnalyteLine): boolean {
    return confirmation !== null || screen === 'presumptive-positive' || isUnexpected;
  }

  protected answer(event: KeyboardEvent, analyte: AnalyteEntry['analyte']): void {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (ctrlKey || metaKey || altKey || (target as HTMLInputElement).type === 'text') return;
    const screen = ANSWERS[key.toLowerCase()];
    if (screen !== undefined) this.changed.emit({ analyte, screen });
    if (screen === undefined && key !== 'Enter') return;
    event.preventDefault();
    this.moveOn(analyte);
  }

  protected takeLevel(analyte: AnalyteEntry['analyte'], event: Event): void {
    this.changed.emit({ analyte, level: (event.target as HTMLInputElement).value });
  }

  /** To the next line; from the last one to the button that follows the grid. */
  private moveOn(analyte: AnalyteEntry['analyte']): void {
    const lines = this.lines();
    const next = lines[lines.findIndex((line) => line.analyte === analyte) + 1];
    const selector = next
      ? `input[name="screen-${next.analyte}"]`
      : `input[name="screen-${analyte}"]`;
    this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus();
  }
}
