import { Component, computed, input, linkedSignal } from '@angular/core';
import { dayText } from '#domain/chart/wording';
import { fullDay } from '../ui/format/dates';
import type { DoseWeek } from './dose-days';
import { dayStates, daySigns, dayWords } from './medication-labels';

const WEEKS_SHOWN = 12;

/** Twelve weeks of one order as a table: every day has a sign and its words. */
@Component({
  selector: 'sd-dose-calendar',
  templateUrl: './dose-calendar.html',
  styleUrl: './dose-calendar.scss',
})
export class DoseCalendar {
  readonly weeks = input.required<readonly DoseWeek[]>();
  readonly medication = input.required<string>();

  /** Weeks before the last one that is shown. */
  protected readonly back = linkedSignal({ source: this.weeks, computation: () => 0 });
  protected readonly hasEarlier = computed(() => this.weeks().length > this.back() + WEEKS_SHOWN);
  protected readonly rows = computed(() => {
    const end = this.weeks().length - this.back();
    return this.weeks()
      .slice(Math.max(0, end - WEEKS_SHOWN), end)
      .map(({ monday, days }) => ({
        monday,
        name: dayText(monday),
        days: days.map(({ on, state }) => ({
          on,
          state,
          sign: daySigns[state],
          words: `${fullDay(on)}: ${dayWords[state]}`,
        })),
      }));
  });
  protected readonly legend = dayStates
    .filter((state) => state !== 'outside')
    .map((state) => ({ state, sign: daySigns[state], words: dayWords[state] }));
  protected readonly weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

  protected show(weeks: number): void {
    this.back.update((back) => Math.max(0, back + weeks));
  }

  protected showEarlier(): void {
    this.show(WEEKS_SHOWN);
  }

  protected showLater(): void {
    this.show(-WEEKS_SHOWN);
  }
}
