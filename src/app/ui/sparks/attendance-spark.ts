import { Component, computed, input } from '@angular/core';

export interface AttendanceBar {
  /** Attended of prescribed hours; null when nothing was prescribed or scheduled. */
  readonly share: number | null;
  readonly belowPlan: boolean;
}

const HEIGHT = 24;
const FULL = 19;
const STEP = 10;

/** Eight weeks of attendance as bars against the prescribed hours (dashed). */
@Component({
  selector: 'svg[sd-attendance-spark]',
  template: `
    <svg:line class="plan" x1="0" [attr.x2]="width()" [attr.y1]="plan" [attr.y2]="plan" />
    @for (bar of bars(); track $index) {
      @if (bar.height === null) {
        <svg:line class="none" [attr.x1]="bar.x" [attr.x2]="bar.x + 7" y1="22" y2="22" />
      } @else {
        <svg:rect
          width="7"
          [attr.class]="bar.belowPlan ? 'below' : 'reached'"
          [attr.x]="bar.x"
          [attr.y]="bar.y"
          [attr.height]="bar.height"
        />
      }
    }
  `,
  host: {
    'aria-hidden': 'true',
    '[attr.viewBox]': 'box()',
    '[attr.width]': 'width()',
    height: '24',
  },
  styleUrl: './spark.scss',
})
export class AttendanceSpark {
  readonly weeks = input.required<readonly AttendanceBar[]>({ alias: 'sd-attendance-spark' });
  protected readonly plan = HEIGHT - FULL;
  protected readonly width = computed(() => Math.max(1, this.weeks().length) * STEP);
  protected readonly box = computed(() => `0 0 ${this.width()} ${HEIGHT}`);
  protected readonly bars = computed(() =>
    this.weeks().map(({ share, belowPlan }, n) => {
      // Somebody who came to nothing still shows as a sliver; a missing week shows as a dash.
      const height = share === null ? null : Math.max(1, Math.min(1.2, share) * FULL);
      return { x: n * STEP + 1, y: HEIGHT - (height ?? 0), height, belowPlan };
    }),
  );
}
