import { Component, input, linkedSignal, output, untracked } from '@angular/core';
import { form, FormField, maxLength, min, required } from '@angular/forms/signals';
import type { ExtraSession } from '#contract/groups';
import type { PlainDate } from '#domain/time/plain-date';
import type { GroupView } from './group-view-model';

interface Typed extends Omit<ExtraSession, 'heldOn'> {
  readonly heldOn: string;
}

/** A session at a day and time that the schedule does not know. */
@Component({
  selector: 'sd-extra-session-form',
  imports: [FormField],
  template: `
    <form novalidate aria-label="Add a session" (submit)="add($event)">
      <div class="sd-field">
        <label for="extra-day">Day</label>
        <input id="extra-day" type="date" [formField]="fields.heldOn" />
      </div>
      <div class="sd-field">
        <label for="extra-time">Begins at</label>
        <input id="extra-time" type="time" [formField]="fields.startsAt" />
      </div>
      <div class="sd-field">
        <label for="extra-minutes">Minutes</label>
        <input id="extra-minutes" type="number" [formField]="fields.plannedMinutes" />
      </div>
      <div class="sd-field">
        <label for="extra-title">Topic</label>
        <input id="extra-title" type="text" [formField]="fields.title" />
      </div>
      <button type="submit" class="sd-button sd-filled" [disabled]="pending()">Add session</button>
    </form>
  `,
  styles: `
    form {
      display: flex;
      flex-wrap: wrap;
      gap: var(--sd-space-3);
      align-items: end;
      padding: var(--sd-space-3) 0;
    }
  `,
})
export class ExtraSessionForm {
  readonly today = input.required<PlainDate>();
  readonly usual = input.required<GroupView['usual']>();
  readonly pending = input(false);
  readonly added = output<ExtraSession>();

  protected readonly typed = linkedSignal({
    source: this.today,
    computation: (heldOn): Typed => untracked(() => ({ ...this.usual(), heldOn })),
  });
  protected readonly fields = form(this.typed, (path) => {
    required(path.heldOn, { message: 'must be a day' });
    required(path.startsAt, { message: 'must be a time' });
    required(path.title, { message: 'must not be empty' });
    maxLength(path.title, 120, { message: 'must be at most 120 signs' });
    min(path.plannedMinutes, 5, { message: 'must be 5 or more' });
  });

  protected add(event: Event): void {
    event.preventDefault();
    if (this.fields().invalid()) {
      this.fields().errorSummary()[0]?.fieldTree().focusBoundControl();
      return;
    }
    const { heldOn, ...rest } = this.typed();
    this.added.emit({ ...rest, heldOn: heldOn as PlainDate });
  }
}
