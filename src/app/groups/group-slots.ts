import { Component, input, model } from '@angular/core';
import type { RecordingFault } from '#domain/chart/recording';
import type { PlainDate } from '#domain/time/plain-date';
import { newSlot, type TypedSlot } from './group-draft';

const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** The weekly times of a group, one line each. */
@Component({
  selector: 'sd-group-slots',
  templateUrl: './group-slots.html',
  styleUrl: './group-slots.scss',
})
export class GroupSlots {
  readonly slots = model.required<readonly TypedSlot[]>();
  readonly today = input<PlainDate | null>(null);
  readonly faults = input<readonly RecordingFault[]>([]);

  protected readonly weekdays = weekdays;

  protected add(): void {
    this.slots.update((slots) => [...slots, newSlot(null, this.today())]);
  }

  protected remove(at: number): void {
    this.slots.update((slots) => slots.filter((_, place) => place !== at));
  }

  protected change(at: number, change: Partial<TypedSlot>): void {
    this.slots.update((slots) =>
      slots.map((slot, place) => (place === at ? { ...slot, ...change } : slot)),
    );
  }

  protected faultOf(at: number): string | null {
    const fault = this.faults().find(({ field }) => field.startsWith(`schedule/${at}/`));
    return fault?.message ?? null;
  }
}
