import { Component, computed, inject } from '@angular/core';
import { type InstrumentId, instrumentIds } from '#domain/measures/administration';
import type { FormContext } from '../recording/form-kind';
import { injectOpenRecord } from '../ui/records/open-record-address';
import { OpenRecord } from '../recording/open-record';
import { AdministrationForm } from './administration-form';
import { InstrumentChoice } from './instrument-choice';

const instrumentNamed = (about: string | null): InstrumentId | null =>
  instrumentIds.find((id) => id === about) ?? null;

const instrumentOf = ({ record }: FormContext, row: string): InstrumentId | null =>
  record.administrations.find(({ id }) => id === row)?.instrument ?? null;

/** A questionnaire entered by staff: which one, then its items. */
@Component({
  selector: 'sd-administration-screen',
  imports: [AdministrationForm, InstrumentChoice],
  template: `
    @if (open.context(); as context) {
      @if (instrument(); as id) {
        <sd-administration-form [instrumentId]="id" [context]="context" />
      } @else if (open.address().row === null) {
        <sd-instrument-choice [context]="context" (chosen)="choose($event)" />
      } @else {
        <p role="alert">This record is not in the chart that is open.</p>
      }
    }
  `,
})
export class AdministrationScreen {
  private readonly openRecord = injectOpenRecord();
  protected readonly open = inject(OpenRecord);

  protected readonly instrument = computed(() => {
    const [context, { row, about }] = [this.open.context(), this.open.address()];
    if (context === null) return null;
    return row === null ? instrumentNamed(about) : instrumentOf(context, row);
  });

  /** The instrument stands in the address, so that it can be linked to. */
  protected choose(id: InstrumentId): void {
    void this.openRecord({ path: 'administrations', row: null, about: id });
  }
}
