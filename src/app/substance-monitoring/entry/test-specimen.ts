import { Component, input, output } from '@angular/core';
import { specimenFields, specimenRanges } from '#domain/substance-monitoring/specimen-range';
import { EntryChoice } from './entry-choice';
import { EntryText } from './entry-text';
import type { TestEntry } from './test-entry-state';
import { settingChoices, specimenLabels } from './test-entry-words';

/** How the specimen was collected, and whether it can be one. */
@Component({
  selector: 'sd-test-specimen',
  imports: [EntryChoice, EntryText],
  templateUrl: './test-specimen.html',
  styleUrl: './test-entry.scss',
})
export class TestSpecimen {
  readonly entry = input.required<TestEntry>();
  /** What is wrong with a field, by its name. */
  readonly faults = input.required<ReadonlyMap<string, string>>();
  readonly validity = input.required<string>();
  readonly changed = output<Partial<TestEntry>>();

  protected readonly collection = [
    { field: 'collectedOn', label: 'Collected on', type: 'date' },
    { field: 'collectedTime', label: 'Time', type: 'time' },
    { field: 'collector', label: 'Collected by', type: 'text' },
    { field: 'orderNumber', label: 'Order number', type: 'text' },
    { field: 'laboratory', label: 'Laboratory', type: 'text' },
  ] as const;
  protected readonly specimen = specimenFields.map((field) => ({
    field,
    label: specimenLabels[field],
    unit: specimenRanges[field].unit,
  }));
  protected readonly settings = settingChoices;

  protected take(field: keyof TestEntry, value: string): void {
    this.changed.emit({ [field]: value });
  }

  protected takeObserved(event: Event): void {
    this.changed.emit({ observed: (event.target as HTMLInputElement).checked });
  }
}
