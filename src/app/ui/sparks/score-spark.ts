import { Component, computed, input } from '@angular/core';

const WIDTH = 82;
const TOP = 3;
const BOTTOM = 21;

/** Scores as a line on a fixed scale, with a dashed line where screening begins to be positive. */
@Component({
  selector: 'svg[sd-score-spark]',
  template: `
    @if (cutY(); as y) {
      <svg:line class="plan" x1="0" x2="82" [attr.y1]="y" [attr.y2]="y" />
    }
    <svg:polyline class="line" [attr.points]="line()" />
    @if (last(); as end) {
      <svg:circle class="end" r="2.5" [attr.cx]="end.x" [attr.cy]="end.y" />
    }
  `,
  host: { 'aria-hidden': 'true', viewBox: '0 0 82 24', width: '82', height: '24' },
  styleUrl: './spark.scss',
})
export class ScoreSpark {
  readonly scores = input.required<readonly number[]>({ alias: 'sd-score-spark' });
  readonly maximum = input.required<number>();
  readonly cutOff = input<number | null>(null);

  private readonly y = (score: number) => BOTTOM - (score / this.maximum()) * (BOTTOM - TOP);
  private readonly points = computed(() => {
    const scores = this.scores();
    const step = scores.length > 1 ? (WIDTH - 5) / (scores.length - 1) : 0;
    return scores.map((score, n) => ({ x: 2 + n * step, y: this.y(score) }));
  });
  protected readonly line = computed(() =>
    this.points()
      .map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
      .join(' '),
  );
  protected readonly last = computed(() => this.points().at(-1) ?? null);
  protected readonly cutY = computed(() => {
    const cutOff = this.cutOff();
    return cutOff === null ? null : this.y(cutOff);
  });
}
