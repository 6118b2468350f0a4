import { Component, computed, input, linkedSignal } from '@angular/core';
import type { StripWeek } from './week-strip-view';

/** The sessions of one program week, day by day, with a way to the weeks beside it. */
@Component({
  selector: 'sd-week-strip',
  templateUrl: './week-strip.html',
  styleUrl: './week-strip.scss',
})
export class WeekStrip {
  readonly weeks = input.required<readonly StripWeek[]>();
  /** Place of the week that is shown first. */
  readonly start = input.required<number>();

  protected readonly place = linkedSignal(() => this.start());
  protected readonly week = computed(() => this.weeks()[this.place()] ?? null);
  protected readonly isLast = computed(() => this.place() >= this.weeks().length - 1);

  protected showEarlier(): void {
    this.place.update((place) => Math.max(0, place - 1));
  }

  protected showLater(): void {
    this.place.update((place) => Math.min(this.weeks().length - 1, place + 1));
  }
}
