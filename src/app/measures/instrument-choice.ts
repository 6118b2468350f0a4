import { Component, computed, input, output } from '@angular/core';
import { inForce } from '#domain/chart/recorded';
import { type InstrumentId, instrumentIds } from '#domain/measures/administration';
import { instrument } from '#domain/measures/instruments';
import { measureDue } from '#domain/measures/schedule';
import type { FormContext } from '../recording/form-kind';
import { longDay } from '../ui/format/dates';

const ORDER = { overdue: 0, due: 1, later: 2 } as const;

/** What is due now first, then every other instrument. */
export const instrumentsByDue = ({ record, today, rules }: FormContext) => {
  const { admittedOn, plannedEndOn, endedOn } = record.episode;
  const administrations = inForce(record.administrations);
  const due = measureDue(
    { admittedOn, plannedEndOn, endedOn, administrations },
    today,
    rules.measures,
  )
    .filter(({ state }) => state !== 'later')
    .toSorted((a, b) => ORDER[a.state] - ORDER[b.state] || a.dueOn.localeCompare(b.dueOn))
    .map(({ instrument: id, state, dueOn }) => ({ id, why: `${state} since ${longDay(dueOn)}` }));
  const named = new Set(due.map(({ id }) => id));
  return { due, others: instrumentIds.filter((id) => !named.has(id)) };
};

/** Which questionnaire is entered. */
@Component({
  selector: 'sd-instrument-choice',
  template: `
    <h3>Due now</h3>
    <p class="row">
      @for (each of choices().due; track each.id) {
        <button type="button" class="sd-button sd-filled" (click)="chosen.emit(each.id)">
          {{ nameOf(each.id) }}, {{ each.why }}
        </button>
      } @empty {
        Nothing is due.
      }
    </p>
    <h3>All others</h3>
    <p class="row">
      @for (id of choices().others; track id) {
        <button type="button" class="sd-button" (click)="chosen.emit(id)">{{ nameOf(id) }}</button>
      }
    </p>
  `,
  styles: `
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sd-space-2);
      margin-block: var(--sd-space-2);
    }
  `,
})
export class InstrumentChoice {
  readonly context = input.required<FormContext>();
  readonly chosen = output<InstrumentId>();

  protected readonly choices = computed(() => instrumentsByDue(this.context()));

  protected nameOf(id: InstrumentId): string {
    return instrument(id).name;
  }
}
